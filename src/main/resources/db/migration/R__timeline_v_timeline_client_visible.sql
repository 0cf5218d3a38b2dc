-- What a client may read of a timeline; no internal entry and no internal column comes through here.
create or replace view v_timeline_client_visible as
select p.subject_kind, p.subject_id, e.id, e.at, e.actor_kind, e.actor_name, e.kind, e.facts, e.quote, e.quote_language
from timeline_place p
join timeline_entry e on e.id = p.entry_id
where p.client_visible and e.client_visible;
comment on view v_timeline_client_visible is 'What a client may read of a timeline.';
