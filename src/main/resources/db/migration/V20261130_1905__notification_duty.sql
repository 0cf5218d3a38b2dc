create table notification_duty (
    id bigint generated always as identity primary key,
    person_id bigint not null references person (id),
    from_at timestamptz not null,
    until_at timestamptz not null,
    by_id bigint not null references person (id),
    constraint notification_duty_period_check check (until_at > from_at)
);
comment on table notification_duty is 'Who is on call, and when; several may be at the same time.';
comment on column notification_duty.by_id is 'Who put them on.';
create index notification_duty_until_idx on notification_duty (until_at, id);
