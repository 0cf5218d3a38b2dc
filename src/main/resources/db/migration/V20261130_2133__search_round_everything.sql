-- What was indexed before has no words to show, and more kinds of records can be found now.
insert into search_round (kind, begun_at)
select kind, now()
from unnest(array[
    'bad-news', 'client', 'complaint', 'contact', 'difficulty', 'document', 'escalation', 'handover',
    'leader-card', 'lesson', 'letter', 'mail', 'meeting', 'note', 'project', 'promise', 'reply',
    'support', 'touchpoint']) as kind
where exists (select 1 from search_entry)
on conflict (kind) do update set after_id = 0, begun_at = excluded.begun_at;
