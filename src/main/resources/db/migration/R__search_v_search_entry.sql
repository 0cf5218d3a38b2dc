-- So that a room's own list can filter by words inside its own query, and a number finds its record.
create or replace view v_search_entry as
select kind, subject_id, circle_id, url, label, title, tokens, at, id
from search_entry;
comment on view v_search_entry is 'What can be found; filter by circle_id or join to rows that are.';
