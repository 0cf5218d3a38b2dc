-- Projects as other rooms may name them.
create or replace view v_project as
select id, number, circle_id, client_id, name, manager_id, superior_id,
       planned_start, planned_end, actual_start, actual_end
from project;
comment on view v_project is 'Projects as other rooms may name them; filter by circle_id.';
