-- The files that were kept before their text was read.
insert into document_text (document_id, state, due_at)
select id, 'waiting', now()
from document
where type = 'application/pdf'
    or type like 'application/vnd.openxmlformats-officedocument.%'
    or (type like 'text/%' and type <> 'text/html')
on conflict do nothing;
