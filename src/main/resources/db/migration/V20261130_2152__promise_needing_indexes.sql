-- What of somebody's own has to be begun, and what they planned for a day: neither walks through
-- everything they have open.
create index promise_reminded_idx on promise (by_id, due_at, id)
    where reminded_at is not null and state in ('open', 'at-risk', 'renegotiated');
create index promise_planned_idx on promise (by_id, plan_on, due_at, id)
    where plan_on is not null and state in ('open', 'at-risk', 'renegotiated');
