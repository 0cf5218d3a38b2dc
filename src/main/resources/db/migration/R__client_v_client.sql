-- Clients as other rooms may name them.
create or replace view v_client as
select id, circle_id, slug, name, short_name, language, zone, channel, sensitivities
from client;
comment on view v_client is 'Clients as other rooms may name them; filter by circle_id.';
