alter table promise
    add column remind_at timestamptz,
    add column reminded_at timestamptz,
    add column remind_calendar_id bigint references working_calendar (id),
    add column remind_calendar_version int,
    add column remind_by_standard boolean not null default true,
    add constraint promise_remind_check
        check (num_nonnulls(remind_at, remind_calendar_id, remind_calendar_version) in (0, 3)),
    add constraint promise_reminded_check
        check (reminded_at is null or remind_at <= reminded_at);
comment on column promise.effort_minutes is 'Work still in it, in working time; none when nobody has said.';
comment on column promise.remind_at is 'When work on it has to begin: the due moment less effort and buffer, in working time of who keeps it.';
comment on column promise.reminded_at is 'When that was told; none while it is to come.';
comment on column promise.remind_calendar_id is 'The calendar it was reckoned on, with its version: another one, and it is reckoned again.';
comment on column promise.remind_by_standard is 'Who keeps it had named no calendar of their own.';
create index promise_remind_idx on promise (remind_at, id)
    where reminded_at is null and state in ('open', 'at-risk', 'renegotiated');
create index promise_reckon_idx
    on promise (remind_calendar_id, remind_by_standard, remind_calendar_version, id)
    where reminded_at is null and state in ('open', 'at-risk', 'renegotiated');
