-- What the client may read of a complaint. No column of this view is internal.
create or replace view v_complaint_client as
select c.id, c.number, c.version, c.client_id, c.project_id, c.contact_id, c.complainant_name,
       c.language, c.title, c.words, c.demand, c.received_at, c.state, c.owner_id as handler_id,
       c.next_at, m.number as merged_into,
       coalesce(c.unresolved_at, c.withdrawn_at, c.closed_at, c.confirmed_at, c.resolved_at,
           c.agreed_at, c.proposed_at, c.assessed_at, c.acknowledged_at, c.received_at) as since,
       c.proposed_at is not null as answered, c.title_language
from complaint c
left join complaint m on m.id = c.merged_into_id;
comment on view v_complaint_client is 'A complaint in the client''s sight: no scope, severity, cause, mood, reason or note.';
