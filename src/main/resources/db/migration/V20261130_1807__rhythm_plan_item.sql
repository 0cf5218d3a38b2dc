create table plan_item (
    id bigint generated always as identity primary key,
    circle_id bigint not null references circle (id),
    client_id bigint not null references client (id),
    project_id bigint references project (id),
    contact_id bigint not null references contact (id),
    what text not null check (length(what) between 1 and 200),
    every_days int not null check (every_days between 1 and 365),
    channel text not null check (length(channel) <= 30),
    owner_id bigint not null references person (id),
    due_at timestamptz not null,
    ended_at timestamptz,
    version int not null default 1
);
comment on table plan_item is 'The communication plan: what, to whom, how often, which way, by whom of us.';
comment on column plan_item.due_at is 'When it is due next.';

create index plan_item_owner_idx on plan_item (owner_id, due_at, id) where ended_at is null;
create index plan_item_client_idx on plan_item (client_id, due_at, id) where ended_at is null;
create index plan_item_circle_idx on plan_item (circle_id);
create index plan_item_contact_idx on plan_item (contact_id);
create index plan_item_project_idx on plan_item (project_id) where project_id is not null;
