-- The table refuses what the types refuse.
alter table clock
    drop constraint clock_state_check,
    drop constraint clock_next_check,
    drop constraint clock_told_share_check,
    add constraint clock_state_check
        check (state in ('running', 'paused', 'overdue', 'met', 'missed', 'cancelled')),
    add constraint clock_next_check
        check (case state when 'running' then next_at is not null
                          when 'overdue' then true
                          else next_at is null end),
    add constraint clock_told_share_check check (told_share between 0 and 100),
    add constraint clock_paused_check
        check (num_nonnulls(paused_at, pause_reason) = case when state = 'paused' then 2 else 0 end),
    add constraint clock_pause_reason_check check (pause_reason in ('client', 'third-party')),
    add constraint clock_used_check check (used_micros >= 0 and counted_from >= started_at),
    add constraint clock_repeat_check check (repeat_minutes between 5 and 43200);
