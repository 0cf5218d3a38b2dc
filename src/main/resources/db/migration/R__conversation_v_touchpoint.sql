-- Real contacts, for the rooms above that say who spoke last; filter by circle_id.
create or replace view v_touchpoint as
select id, circle_id, client_id, project_id, contact_id, subject_kind, subject_id, channel, direction,
       words, language, at, recorded_by, client_visible
from touchpoint;
comment on view v_touchpoint is 'Real contacts between us and clients, internal words included; filter by circle_id.';
