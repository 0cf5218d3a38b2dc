alter table handover
    add column state text not null default 'prepared',
    add column handed_at timestamptz,
    add column ended_at timestamptz,
    add column ended_by bigint references person (id),
    add column ended_why text check (length(ended_why) between 1 and 2000),
    add constraint handover_state_check
        check (state in ('prepared', 'handed', 'complete', 'called-off')),
    add constraint handover_handed_check
        check (state = 'called-off' or (handed_at is not null) = (state in ('handed', 'complete'))),
    add constraint handover_ended_check
        check ((ended_at is not null) = (state in ('complete', 'called-off'))),
    add constraint handover_called_off_check
        check (num_nonnulls(ended_by, ended_why) = case state when 'called-off' then 2 else 0 end),
    add constraint handover_look_check
        check ((look_at is not null) = (state in ('prepared', 'handed')));
create unique index handover_open_project_idx on handover (project_id)
    where state in ('prepared', 'handed') and project_id is not null;
create unique index handover_open_client_idx on handover (client_id)
    where state in ('prepared', 'handed') and project_id is null;
create index handover_client_idx on handover (client_id, id desc);
create index handover_project_idx on handover (project_id, id desc) where project_id is not null;
create index handover_circle_idx on handover (circle_id, id desc);
create index handover_to_idx on handover (to_id, id) where state in ('prepared', 'handed');
create index handover_from_idx on handover (from_id, id) where state in ('prepared', 'handed');
create index handover_look_idx on handover (look_at) where look_at is not null;
comment on column handover.handed_at is 'When the new one was given it; kept when it is called off afterwards.';
comment on column handover.ended_at is 'When everything was accepted and everybody met, or when it was called off.';
