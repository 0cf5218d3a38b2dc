alter table promise
    add column warned_at timestamptz,
    add column tell_since timestamptz,
    add column told_at timestamptz,
    add column briefed_at timestamptz,
    add column briefed_id bigint references person (id),
    add column help_at timestamptz,
    add column help_wish text check (length(help_wish) between 1 and 2000),
    add column help_id bigint references person (id),
    add column asked_at timestamptz,
    add column asked_due_at timestamptz,
    add column plan_on date,
    add constraint promise_briefed_check check (num_nonnulls(briefed_at, briefed_id) in (0, 2)),
    add constraint promise_help_check check (num_nonnulls(help_at, help_wish) in (0, 2)),
    add constraint promise_asked_check check (num_nonnulls(asked_at, asked_due_at) in (0, 2));
comment on column promise.warned_at is 'The first time before a date that somebody of ours said it may not hold.';
comment on column promise.tell_since is 'Since when the client has to be told that it may not, or will not, be kept; none when told.';
comment on column promise.told_at is 'When the client was last told.';
comment on column promise.briefed_at is 'When the superior was briefed before it could slip again; forgotten with the next slip.';
comment on column promise.help_id is 'The superior who was asked for help; none when there is nobody above.';
comment on column promise.asked_at is 'When the client was asked for another date, asked_due_at; none once answered.';
comment on column promise.plan_on is 'The day in whose plan it stands.';
create index promise_briefed_idx on promise (briefed_id, due_at, id)
    where briefed_id is not null and state in ('open', 'at-risk', 'renegotiated');
create index promise_help_idx on promise (help_id, due_at, id)
    where help_id is not null and state in ('open', 'at-risk', 'renegotiated');
create index promise_tell_idx on promise (by_id, tell_since, id) where tell_since is not null;
