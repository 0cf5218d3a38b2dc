-- Promises as the rooms above may count them; filter by circle_id.
create or replace view v_promise as
select id, circle_id, client_id, project_id, about_kind, about_id, said_kind, said_id, said_at, kind,
       by_id, due_at, state, client_visible
from promise;
comment on view v_promise is 'Promises and where they stand, without their words; filter by circle_id.';
