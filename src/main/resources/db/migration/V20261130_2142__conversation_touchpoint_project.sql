-- The contacts of a project in their order: where a history has a gap is asked of this index.
create index touchpoint_project_at_idx on touchpoint (project_id, at, id) include (circle_id)
    where project_id is not null;
drop index touchpoint_project_idx;
