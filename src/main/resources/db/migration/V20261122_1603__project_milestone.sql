create table milestone (
    id bigint generated always as identity primary key,
    project_id bigint not null references project (id),
    name text not null check (length(name) between 1 and 200),
    first_planned_on date not null,
    planned_on date not null,
    actual_on date,
    version int not null default 1
);
comment on table milestone is 'A date that was agreed.';
comment on column milestone.first_planned_on is 'As agreed at the start; a move never rewrites it.';
create index milestone_project_idx on milestone (project_id, planned_on, id);
