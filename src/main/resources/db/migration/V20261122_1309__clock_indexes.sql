-- One for each question asked: what runs on this matter, what must the sweep look at, what is due.
create unique index clock_open_once_idx on clock (subject_kind, subject_id, kind)
    where state in ('running', 'overdue');
create index clock_subject_idx on clock (subject_kind, subject_id, started_at, id);
create index clock_next_at_idx on clock (next_at) where state = 'running';
create index clock_due_at_idx on clock (due_at, id) where state in ('running', 'overdue');
create index clock_circle_due_at_idx on clock (circle_id, due_at, id)
    where state in ('running', 'overdue');
