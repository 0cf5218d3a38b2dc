-- Change requests as other rooms may name and count them; analyses and approvals stay away.
create or replace view v_change as
select c.id, c.number, c.circle_id, c.client_id, c.project_id, c.complaint_id, c.contact_id,
       c.title, c.language, c.state, c.state_at, c.raised_at, c.owner_id
from change_request c;
comment on view v_change is 'Change requests as other rooms may name them; filter by circle_id.';
