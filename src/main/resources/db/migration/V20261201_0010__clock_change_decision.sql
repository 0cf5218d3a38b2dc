-- Somebody has to decide about a change until a day; the engine for everything with a date counts it.
alter table clock
    drop constraint clock_kind_check,
    add constraint clock_kind_check
        check (kind in ('acknowledge', 'preliminary-plan', 'assessment', 'proposal', 'update',
                        'resolution', 'follow-up', 'later-follow-up', 'second-stage-review',
                        'reply', 'promise', 'change-decision'));

alter table clock_timing
    drop constraint clock_timing_kind_check,
    add constraint clock_timing_kind_check
        check (kind in ('acknowledge', 'preliminary-plan', 'assessment', 'proposal', 'update',
                        'resolution', 'follow-up', 'later-follow-up', 'second-stage-review',
                        'reply', 'promise', 'change-decision'));
