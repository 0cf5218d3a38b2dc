-- Complaints as other rooms may count and name them; filter by circle_id.
create or replace view v_complaint as
select id, number, 'HD-' || lpad(number::text, greatest(4, length(number::text)), '0') as label,
       circle_id, client_id, project_id, contact_id, title, state, severity, received_at, owner_id,
       due_at, merged_into_id, title_language
from complaint;
comment on view v_complaint is 'Complaints as other rooms may name them; filter by circle_id.';
