-- What still runs, for lists and reports of other rooms. Carries the circle: bind it to the reader's.
create or replace view v_open_clock as
select subject_kind, subject_id, circle_id, kind, severity, started_at, due_at, state
from clock
where state in ('running', 'overdue');

comment on view v_open_clock is 'Clocks that run or are overdue, one line each.';
