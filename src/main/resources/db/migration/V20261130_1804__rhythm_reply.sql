create table reply (
    id bigint generated always as identity primary key,
    circle_id bigint not null references circle (id),
    client_id bigint not null references client (id),
    project_id bigint references project (id),
    contact_id bigint references contact (id),
    about_kind text not null check (length(about_kind) between 2 and 30),
    about_id bigint not null,
    touchpoint_id bigint not null unique references touchpoint (id),
    asked_at timestamptz not null,
    due_at timestamptz not null,
    owner_id bigint references person (id),
    answered_at timestamptz,
    needless text check (length(needless) between 1 and 500),
    version int not null default 1,
    constraint reply_needless_over_check check (needless is null or answered_at is not null)
);
comment on table reply is 'An answer that is owed to a contact who wrote or called.';
comment on column reply.about_kind is 'What it was about, with about_id: a complaint, or the client itself.';
comment on column reply.due_at is 'When it should be answered, by the time limits for answers.';
comment on column reply.answered_at is 'When a person reached them afterwards, or it was said that no answer is needed.';
comment on column reply.needless is 'Why no answer is needed.';

create index reply_owner_idx on reply (owner_id, due_at, id) where answered_at is null;
create index reply_contact_idx on reply (contact_id) where answered_at is null;
create index reply_about_idx on reply (about_kind, about_id) where answered_at is null;
create index reply_due_idx on reply (due_at, id) where answered_at is null;
create index reply_circle_idx on reply (circle_id);
create index reply_client_idx on reply (client_id, asked_at desc);
create index reply_project_idx on reply (project_id) where project_id is not null;
