-- Contacts as other rooms may name them; the circle is the client's.
create or replace view v_contact as
select o.id, o.client_id, c.circle_id, o.name, o.title, o.email, o.phone, o.language, o.channel,
       o.address_zh_hans, o.address_zh_hant, o.address_en, o.main, o.left_on
from contact o
join client c on c.id = o.client_id;
comment on view v_contact is 'Contacts as other rooms may name them; filter by circle_id.';
