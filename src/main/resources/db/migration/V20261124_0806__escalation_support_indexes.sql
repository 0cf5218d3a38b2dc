create index support_request_about_idx on support_request (about_kind, about_id, id desc);
create index support_request_client_idx on support_request (client_id, id desc);
create index support_request_circle_idx on support_request (circle_id, id desc);
create index support_request_next_idx on support_request (next_at) where next_at is not null;
create index support_request_to_idx on support_request (to_id, due_at) where answered_at is null;
create index support_request_by_idx on support_request (by_id, id desc);
create index support_request_project_idx on support_request (project_id) where project_id is not null;
