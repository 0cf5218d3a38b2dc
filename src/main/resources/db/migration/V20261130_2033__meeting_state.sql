alter table meeting
    add column state text not null default 'planned',
    add column invited_at timestamptz,
    add column invited_by bigint references person (id),
    add column started_at timestamptz,
    add column ended_at timestamptz,
    add column minutes_at timestamptz,
    add column minutes_by bigint references person (id),
    add column answer_by timestamptz,
    add column confirmed_at timestamptz,
    add column confirmed_name text check (length(confirmed_name) between 1 and 200),
    add column no_answer_at timestamptz,
    add column cancelled_at timestamptz,
    add column cancelled_by bigint references person (id),
    add column cancelled_why text check (length(cancelled_why) between 1 and 1000),
    add constraint meeting_state_check check (state in ('planned', 'invited', 'running', 'held',
        'minutes-sent', 'confirmed', 'no-answer', 'cancelled')),
    add constraint meeting_invited_check check (num_nonnulls(invited_at, invited_by) in (0, 2)
        and (state <> 'invited' or invited_at is not null)
        and (state <> 'planned' or invited_at is null)),
    add constraint meeting_started_check check ((started_at is not null)
        = (state in ('running', 'held', 'minutes-sent', 'confirmed', 'no-answer'))),
    add constraint meeting_ended_check check ((ended_at is not null)
        = (state in ('held', 'minutes-sent', 'confirmed', 'no-answer'))),
    add constraint meeting_minutes_check check (num_nonnulls(minutes_at, minutes_by, answer_by)
        = case when state in ('minutes-sent', 'confirmed', 'no-answer') then 3 else 0 end),
    add constraint meeting_confirmed_check check (num_nonnulls(confirmed_at, confirmed_name)
        = case when state = 'confirmed' then 2 else 0 end),
    add constraint meeting_no_answer_check
        check ((no_answer_at is not null) = (state = 'no-answer')),
    add constraint meeting_cancelled_check check (
        num_nonnulls(cancelled_at, cancelled_by, cancelled_why)
        = case when state = 'cancelled' then 3 else 0 end);
comment on column meeting.answer_by is 'Until when the client is asked to confirm the minutes; then the silence is written down.';
