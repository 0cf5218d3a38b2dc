-- Questions that climb, for the rooms whose records wait for their answer.
create or replace view v_escalation as
select e.id, e.number, e.circle_id, e.state, e.top_reached_at,
       (select max(g.due_at) from escalation_rung g
       where g.escalation_id = e.id and g.left_at is null) as due_at
from escalation e;
comment on view v_escalation is 'Questions that climb, and by when somebody answers; filter by circle_id.';
