-- When a clock stood still, and why. What was waited for is evidence, so nothing here is changed
-- but the end that was open.
create table clock_pause (
    id       bigint generated always as identity primary key,
    clock_id bigint      not null references clock (id),
    reason   text        not null,
    note     text        not null default '',
    begun_at timestamptz not null,
    begun_by bigint      references person (id),
    ended_at timestamptz,
    ended_by bigint      references person (id),
    constraint clock_pause_reason_check check (reason in ('client', 'third-party', 'reopened')),
    constraint clock_pause_note_check check (length(note) <= 2000),
    constraint clock_pause_order_check check (ended_at >= begun_at),
    -- Equal ids as ranges, so that no extension is needed.
    constraint clock_pause_apart exclude using gist
        (int8range(clock_id, clock_id, '[]') with &&, tstzrange(begun_at, ended_at) with &&)
);
create index clock_pause_clock_idx on clock_pause (clock_id, begun_at);

comment on table clock_pause is 'A time in which a clock stood still.';
comment on column clock_pause.begun_by is 'Empty when Heed did it, after a reopening.';
comment on column clock_pause.ended_at is 'Empty while it stands still.';
