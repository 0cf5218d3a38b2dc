create table project_key (
    project_id bigint not null references project (id),
    circle_id bigint not null references circle (id),
    key text collate "C" not null check (length(key) between 1 and 40),
    primary key (project_id, key)
);
comment on table project_key is 'What a project is found by while somebody types.';
create index project_key_idx on project_key (key, project_id);
create index project_key_circle_idx on project_key (circle_id, key);
