-- When somebody was told what is going on with a client: the measure of R065 counts with it.
create or replace view v_briefing as
select r.client_id, r.circle_id, r.person_id, r.read_at as at, 'card' as by
from leader_card_reading r
union all
select e.client_id, e.circle_id, g.person_id, g.asked_at, 'escalation'
from escalation_rung g
join escalation e on e.id = g.escalation_id
union all
select s.client_id, s.circle_id, s.to_id, s.acknowledged_at, 'support'
from support_request s
where s.acknowledged_at is not null
union all
select d.client_id, d.circle_id, d.leader_id, d.acknowledged_at, 'difficulty'
from difficulty d
where d.acknowledged_at is not null;
comment on view v_briefing is 'Who was told of what goes on with a client, and when; filter by circle_id.';
