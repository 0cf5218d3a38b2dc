create index difficulty_client_idx on difficulty (client_id, id desc);
create index difficulty_open_idx on difficulty (circle_id, id desc) where settled_at is null;
create index difficulty_circle_idx on difficulty (circle_id, id desc);
create index difficulty_project_idx on difficulty (project_id, id desc) where project_id is not null;
create index difficulty_leader_idx on difficulty (leader_id, reported_at)
    where acknowledged_at is null and leader_id is not null;
create index difficulty_by_idx on difficulty (by_id, id desc);
