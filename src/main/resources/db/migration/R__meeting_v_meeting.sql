-- Meetings as other rooms may name and count them; internal words stay away.
create or replace view v_meeting as
select m.id, m.number, m.kind, m.circle_id, m.client_id, m.project_id, m.title, m.starts_at,
       m.ends_at, m.zone, m.state, m.organiser_id
from meeting m;
comment on view v_meeting is 'Meetings as other rooms may name them; filter by circle_id.';
-- Who comes to what, for the page a guest answers on.
create or replace view v_meeting_attendee as
select a.id, a.meeting_id, a.person_id, a.contact_id, a.answer, a.confirmed_at, a.removed_at
from meeting_attendee a;
comment on view v_meeting_attendee is 'Who is to come to a meeting; filter by the meeting''s circle.';
