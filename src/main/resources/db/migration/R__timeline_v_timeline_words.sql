-- Where on a timeline words stand, for those who point at them.
create or replace view v_timeline_words as
select id, subject_kind, subject_id, circle_id, kind, quote
from timeline_entry
where quote is not null;
comment on view v_timeline_words is 'Entries that quote somebody; filter by circle_id.';
