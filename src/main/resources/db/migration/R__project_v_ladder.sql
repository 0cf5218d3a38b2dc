-- Who faces whom on each level, for the room that climbs. The circle is the project's.
create or replace view v_ladder as
select l.project_id, p.circle_id, l.level, l.person_id, l.contact_id, l.channel, l.answer_hours
from ladder_step l
join project p on p.id = l.project_id;
comment on view v_ladder is 'The levels of ladders; filter by circle_id.';
