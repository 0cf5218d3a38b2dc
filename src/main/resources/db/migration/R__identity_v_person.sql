-- People as other rooms may name them.
create or replace view v_person as
select id, name, email, role, superior_id, phone, language, disabled, zone
from person;
comment on view v_person is 'People as other rooms may name them.';
