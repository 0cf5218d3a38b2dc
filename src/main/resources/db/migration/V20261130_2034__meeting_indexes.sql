create index meeting_circle_idx on meeting (circle_id, starts_at desc, id desc);
create index meeting_starts_idx on meeting (starts_at desc, id desc);
create index meeting_about_idx on meeting (about_kind, about_id, starts_at desc);
create index meeting_client_idx on meeting (client_id, starts_at desc);
create index meeting_project_idx on meeting (project_id, starts_at desc)
    where project_id is not null;
create index meeting_series_idx on meeting (series_id, starts_at desc)
    where series_id is not null;
create index meeting_answer_idx on meeting (answer_by) where state = 'minutes-sent';
