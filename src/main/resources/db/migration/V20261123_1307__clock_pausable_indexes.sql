-- A paused clock is open too; an overdue one is looked at again while nobody has seen its warning.
drop index clock_open_once_idx;
create unique index clock_open_once_idx on clock (subject_kind, subject_id, kind)
    where state in ('running', 'paused', 'overdue');
drop index clock_next_at_idx;
create index clock_next_at_idx on clock (next_at) where next_at is not null;
create index clock_policy_id_idx on clock (id)
    where policy_id is not null and state in ('running', 'paused', 'overdue');
