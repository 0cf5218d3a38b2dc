create table plan_step (
    id bigint generated always as identity primary key,
    plan_item_id bigint not null references plan_item (id),
    due_at timestamptz not null,
    at timestamptz not null,
    touchpoint_id bigint references touchpoint (id),
    skipped text check (length(skipped) between 1 and 500),
    by_id bigint not null references person (id),
    constraint plan_step_due_key unique (plan_item_id, due_at),
    constraint plan_step_either_check check (num_nonnulls(touchpoint_id, skipped) = 1)
);
comment on table plan_step is 'What became of a due item of the plan: the contact that was it, or why it was left out.';
comment on column plan_step.due_at is 'When it had been due.';
