-- How long each clock runs by a policy, and on which calendar. No row for a kind: no such clock.
create table clock_timing (
    id          bigint generated always as identity primary key,
    policy_id   bigint not null references clock_policy (id),
    kind        text   not null,
    unit        text   not null,
    amount      int    not null,
    calendar_id bigint references working_calendar (id),
    constraint clock_timing_kind_check
        check (kind in ('acknowledge', 'preliminary-plan', 'assessment', 'proposal', 'update',
                        'resolution', 'follow-up', 'later-follow-up', 'second-stage-review',
                        'reply', 'promise')),
    constraint clock_timing_unit_check
        check (unit in ('elapsed', 'working-time', 'working-days', 'calendar-days')),
    constraint clock_timing_amount_check check (amount between 1 and 5270400),
    constraint clock_timing_once unique (policy_id, kind)
);

comment on table clock_timing is 'How long a clock of this kind runs by this policy.';
comment on column clock_timing.amount is 'Minutes for elapsed and working-time, else days.';
comment on column clock_timing.calendar_id is 'Empty: the standard calendar.';

comment on column clock_policy.holder_id is 'Inner id of that client or project.';
comment on column clock_policy.circle_id is 'Who sees it, when it is for somebody.';
comment on column clock_policy.position is 'From the top; standard ones come after all others.';
comment on column clock_policy.warn_shares is 'Percent of the time at which somebody is warned.';
comment on column clock_policy.warn_leads is 'Minutes before the due moment, counted like the clock.';
comment on column clock_policy.repeat_minutes is 'A warning nobody has seen comes again; empty: never.';
comment on column clock_policy.reopening is 'Whether a reopened matter goes on or begins anew.';
