create index change_request_circle_idx on change_request (circle_id, id desc);
create index change_request_client_idx on change_request (client_id, id desc);
create index change_request_project_idx on change_request (project_id, id desc);
create index change_request_owner_idx on change_request (owner_id, id desc)
    where state not in ('done', 'withdrawn');
create index change_request_complaint_idx on change_request (complaint_id)
    where complaint_id is not null;
create index change_request_state_idx on change_request (state, id desc);
create index change_request_until_idx on change_request (until) where state = 'deferred';
create unique index change_request_point_idx on change_request (point_id)
    where point_id is not null and state <> 'withdrawn';
create index change_request_escalation_idx on change_request (escalation_id)
    where escalation_id is not null;
