-- Who at the client has a stake, for the rooms that must not forget them.
create or replace view v_stakeholder as
select s.project_id, s.person_id, s.contact_id, s.role, s.influence
from stakeholder s;
comment on view v_stakeholder is 'Stakeholders of projects; filter by the project''s circle.';
