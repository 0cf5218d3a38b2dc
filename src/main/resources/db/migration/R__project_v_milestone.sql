-- Milestones, for the rooms that speak of them to the client; the circle is the project's.
create or replace view v_milestone as
select m.id, m.project_id, p.circle_id, m.name, m.first_planned_on, m.planned_on, m.actual_on
from milestone m
join project p on p.id = m.project_id;
comment on view v_milestone is 'Agreed dates of projects; filter by circle_id.';
