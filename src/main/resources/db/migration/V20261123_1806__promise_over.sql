create index promise_over_idx on promise (by_id, state_at)
    where state in ('kept', 'kept-late', 'broken');
create index promise_over_client_idx on promise (client_id, state_at)
    where state in ('kept', 'kept-late', 'broken');
create index promise_over_project_idx on promise (project_id, state_at)
    where project_id is not null and state in ('kept', 'kept-late', 'broken');
create index promise_contact_idx on promise (contact_id, said_at) where contact_id is not null;
