-- Which circles a person sees. Administrators see everything and need no rows.
create or replace view v_sight as
select person_id, circle_id
from sight;
comment on view v_sight is 'Which circles a person sees; the predicate of every list.';
