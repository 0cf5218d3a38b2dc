-- Where a point or a piece of work belongs when a merger is undone. What was split off belongs to the
-- complaint that was made of it; a merger after that changes nothing of it, however often it goes on.
update complaint_point p
set origin_id = p.complaint_id
from complaint c
where c.id = p.origin_id and p.origin_id <> p.complaint_id and c.merged_into_id is null;

alter table complaint_action add column origin_id bigint references complaint (id);
update complaint_action set origin_id = complaint_id;
alter table complaint_action alter column origin_id set not null;
create index complaint_action_origin_idx on complaint_action (origin_id);

comment on column complaint_point.origin_id is 'Where it goes back to when a merger is undone.';
comment on column complaint_action.origin_id is 'Where it goes back to when a merger is undone.';
