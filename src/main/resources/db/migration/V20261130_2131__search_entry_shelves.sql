-- Kind, circle, circle of the client and time stand among the words, so that the index narrows by them.
update search_entry e
set tokens = e.tokens || array_to_tsvector(array[
    'k:' || e.kind,
    'c:' || e.circle_id,
    'g:' || coalesce(c.parent_id, c.id),
    'w:' || floor(extract(epoch from e.at) / 604800),
    'o:' || floor(extract(epoch from e.at) / 604800 / 8),
    'x:' || floor(extract(epoch from e.at) / 604800 / 64)])
from circle c
where c.id = e.circle_id;
comment on column search_entry.tokens is
    'Characters and pairs of Chinese, stems of other words, with positions, see kernel.text; and, '
    'with a colon, which nobody can type: kind, circle, circle of the client, week, 8 and 64 weeks.';
