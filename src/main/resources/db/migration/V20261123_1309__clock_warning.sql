-- Each warning that was told, once, and who has seen it.
create table clock_warning (
    id              bigint generated always as identity primary key,
    clock_id        bigint      not null references clock (id),
    due_at          timestamptz not null,
    share           smallint,
    lead            int,
    told_at         timestamptz not null,
    repeats         int         not null default 0,
    last_told_at    timestamptz not null,
    acknowledged_at timestamptz,
    acknowledged_by bigint      references person (id),
    constraint clock_warning_step_check check (num_nonnulls(share, lead) = 1),
    constraint clock_warning_share_check check (share between 1 and 100),
    constraint clock_warning_seen_check check (num_nonnulls(acknowledged_at, acknowledged_by) in (0, 2)),
    constraint clock_warning_once unique nulls not distinct (clock_id, due_at, share, lead)
);

comment on table clock_warning is 'A warning about a clock, and by whom it was acknowledged.';
comment on column clock_warning.due_at is 'The due moment it warned of.';
comment on column clock_warning.share is 'Percent of the time gone; 100 is the breach.';
comment on column clock_warning.lead is 'Or minutes before the due moment.';
comment on column clock_warning.repeats is 'How often it came again because nobody had seen it.';
