-- What became of mails of ours, for the rooms that have to prove that somebody was told.
create or replace view v_mail as
select m.id, m.circle_id, m.about_kind, m.about_id, m.contact_id, m.state
from outgoing_mail m;
comment on view v_mail is 'Where mails of ours are; filter by circle_id.';
