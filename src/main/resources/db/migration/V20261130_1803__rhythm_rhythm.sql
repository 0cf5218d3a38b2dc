create table rhythm (
    id bigint generated always as identity primary key,
    circle_id bigint not null references circle (id),
    client_id bigint not null references client (id),
    project_id bigint references project (id),
    contact_id bigint not null references contact (id),
    every_days int not null check (every_days between 1 and 365),
    agreed boolean not null,
    channel text check (length(channel) <= 30),
    owner_id bigint references person (id),
    last_out_at timestamptz,
    last_in_at timestamptz,
    last_two_way_at timestamptz,
    unconfirmed_since timestamptz,
    begun_at timestamptz not null,
    due_at timestamptz not null,
    stopped_at timestamptz,
    version int not null default 1,
    constraint rhythm_contact_key unique nulls not distinct (contact_id, project_id)
);
comment on table rhythm is 'How often a contact is to hear from us, and when we last spoke.';
comment on column rhythm.agreed is 'Agreed with them; otherwise what we do with everybody we ask for first.';
comment on column rhythm.channel is 'How they like to be reached in it; none for the way the contact says.';
comment on column rhythm.last_two_way_at is 'The last talk, or the last time one of us wrote back to the other.';
comment on column rhythm.unconfirmed_since is 'When we first told them something after what they last confirmed.';
comment on column rhythm.due_at is 'When silence begins: the last contact in both directions and the days agreed.';
comment on column rhythm.stopped_at is 'They left, or it was ended; it owes nothing any more.';

create index rhythm_due_idx on rhythm (due_at, id) where stopped_at is null;
create index rhythm_circle_idx on rhythm (circle_id);
create index rhythm_client_idx on rhythm (client_id);
create index rhythm_project_idx on rhythm (project_id) where project_id is not null;
create index rhythm_owner_idx on rhythm (owner_id);
