-- The table refuses what the types refuse.
alter table clock
    add constraint clock_kind_check
        check (kind in ('acknowledge', 'preliminary-plan', 'assessment', 'proposal', 'update',
                        'resolution', 'follow-up', 'later-follow-up', 'second-stage-review',
                        'reply', 'promise')),
    add constraint clock_severity_check
        check (severity in ('critical', 'major', 'normal', 'minor')),
    add constraint clock_target_unit_check
        check (target_unit in ('fixed', 'elapsed', 'working-time', 'working-days', 'calendar-days')),
    add constraint clock_target_amount_check
        check ((target_amount is null) = (target_unit = 'fixed')),
    add constraint clock_told_share_check check (told_share in (0, 50, 75, 90, 100)),
    add constraint clock_state_check
        check (state in ('running', 'overdue', 'met', 'missed', 'cancelled')),
    add constraint clock_next_check check ((next_at is not null) = (state = 'running')),
    add constraint clock_stopped_check
        check ((stopped_at is not null) = (state in ('met', 'missed', 'cancelled'))),
    add constraint clock_breached_check
        check ((breached_at is not null) = (state in ('overdue', 'missed'))),
    add constraint clock_late_check check ((late_seconds is not null) = (state = 'missed'));

alter table clock_rule
    add constraint clock_rule_kind_check
        check (kind in ('acknowledge', 'preliminary-plan', 'assessment', 'proposal', 'update',
                        'resolution', 'follow-up', 'later-follow-up', 'second-stage-review',
                        'reply', 'promise'));
