alter table complaint_action
    add column done_at timestamptz,
    add constraint complaint_action_done_at_check check (done_at is null or state = 'done');
comment on column complaint_action.done_at is 'When it was finished; none for what was finished before this was kept.';
