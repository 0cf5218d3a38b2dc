alter table promise
    add constraint promise_project_fk foreign key (project_id) references project (id);
create index promise_project_idx on promise (project_id, due_at, id) where project_id is not null;
