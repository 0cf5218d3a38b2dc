-- Who of us is on which project, for rooms that have to reach each of them.
create or replace view v_project_member as
select project_id, person_id, role
from project_member;
comment on view v_project_member is 'Who of us is on a project; filter by the project''s circle.';
