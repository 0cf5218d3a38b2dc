-- How long each clock runs, by severity. No row for a severity: no clock.
create table clock_rule (
    id      bigint generated always as identity primary key,
    kind    text not null,
    version int  not null default 1,
    constraint clock_rule_kind_once unique (kind)
);
create table clock_target (
    id       bigint generated always as identity primary key,
    rule_id  bigint not null references clock_rule (id),
    severity text   not null,
    unit     text   not null,
    amount   int    not null,
    constraint clock_target_severity_check
        check (severity in ('critical', 'major', 'normal', 'minor')),
    constraint clock_target_unit_check
        check (unit in ('elapsed', 'working-time', 'working-days', 'calendar-days')),
    constraint clock_target_amount_check check (amount between 1 and 5270400),
    constraint clock_target_once unique (rule_id, severity)
);

comment on table clock_rule is 'A kind of clock that has targets, edited as one.';
comment on table clock_target is 'How long a clock of this kind and severity runs.';
comment on column clock_target.amount is 'Minutes for elapsed and working-time, else days.';
