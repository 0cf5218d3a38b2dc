create table project (
    id bigint generated always as identity primary key,
    number text not null unique
        generated always as ('PJ-' || lpad(id::text, greatest(4, length(id::text)), '0')) stored,
    circle_id bigint not null unique references circle (id),
    client_id bigint not null references client (id),
    name text not null check (length(name) between 1 and 200),
    summary text not null default '' check (length(summary) <= 4000),
    manager_id bigint not null references person (id),
    superior_id bigint references person (id),
    planned_start date,
    planned_end date,
    actual_start date,
    actual_end date,
    created_at timestamptz not null,
    version int not null default 1,
    constraint project_planned_check check (planned_end >= planned_start),
    constraint project_actual_check check (actual_end >= actual_start),
    constraint project_superior_check check (superior_id <> manager_id)
);
comment on table project is 'An engagement with a client.';
comment on column project.number is 'What people call it.';
comment on column project.circle_id is 'Who may see it; a child of the client''s circle.';
comment on column project.superior_id is 'Ours, who answers above the manager.';
create index project_client_idx on project (client_id, id);
create index project_manager_idx on project (manager_id);
create index project_superior_idx on project (superior_id);
