-- A deadline on a matter. Its moments are stored when it starts; only rows whose next_at has come
-- are ever looked at again.
create table clock (
    id                  bigint generated always as identity primary key,
    subject_kind        text        not null,
    subject_id          bigint      not null,
    circle_id           bigint      not null references circle (id),
    alongside           text[]      not null default '{}',
    kind                text        not null,
    severity            text        not null,
    by_rule             boolean     not null,
    target_unit         text        not null,
    target_amount       int,
    calendar_version_id bigint      not null references working_calendar_version (id),
    started_at          timestamptz not null,
    due_at              timestamptz not null,
    told_share          smallint    not null default 0,
    next_at             timestamptz,
    state               text        not null,
    stopped_at          timestamptz,
    breached_at         timestamptz,
    late_seconds        bigint
);

comment on table clock is 'A deadline, running or with its outcome, which is kept for ever.';
comment on column clock.alongside is 'Other records whose timelines tell of it, as kind/id.';
comment on column clock.by_rule is 'The targets gave its length, so a change of severity moves it.';
comment on column clock.target_amount is 'Minutes or days by unit; empty when the moment was fixed.';
comment on column clock.told_share is 'Highest percentage already announced; 100 is the breach.';
comment on column clock.next_at is 'When the sweep must look at it again; empty when never.';
comment on column clock.breached_at is 'When the breach was recorded, at or after the due moment.';
comment on column clock.late_seconds is 'How late it was stopped, by the wall clock.';
