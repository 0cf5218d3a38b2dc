-- A clock remembers the policy it runs by, how much was used before it last went on, and whom it
-- tells; it can be paused.
alter table clock
    add column policy_id      bigint references clock_policy (id),
    add column owner_id       bigint references person (id),
    add column continues_id   bigint references clock (id),
    add column counted_from   timestamptz,
    add column used_micros    bigint     not null default 0,
    add column paused_at      timestamptz,
    add column pause_reason   text,
    add column warn_shares    smallint[] not null default '{50,75,90}',
    add column warn_leads     int[]      not null default '{}',
    add column repeat_minutes int,
    add column told_lead      int,
    add column repeat_at      timestamptz;

update clock set counted_from = started_at;
update clock set policy_id = policy.id
from clock_policy policy
where clock.by_rule and policy.standard and policy.severity = clock.severity;

alter table clock
    alter column counted_from set not null,
    drop column by_rule;
