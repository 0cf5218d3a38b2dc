-- Key contacts whom somebody new has to meet, for whoever watches over silence.
create or replace view v_handover_contact as
select h.client_id, h.project_id, c.contact_id, h.circle_id, h.to_id, h.handed_at, c.confirmed_at,
       c.excused_at, h.state
from handover_contact c
join handover h on h.id = c.handover_id
where h.handed_at is not null and h.state <> 'called-off';
comment on view v_handover_contact is 'Key contacts of handed projects and clients, met or not; filter by circle_id.';
