-- Several stretches a weekday; a night shift is two, one on each side of midnight.
create table working_calendar_hours (
    id           bigint generated always as identity primary key,
    version_id   bigint   not null references working_calendar_version (id),
    weekday      smallint not null,
    from_minute  smallint not null,
    until_minute smallint not null,
    constraint working_calendar_hours_weekday_check check (weekday between 1 and 7),
    constraint working_calendar_hours_order_check
        check (0 <= from_minute and from_minute < until_minute and until_minute <= 1440),
    constraint working_calendar_hours_once unique (version_id, weekday, from_minute)
);

comment on table working_calendar_hours is 'The working hours of an ordinary week.';
comment on column working_calendar_hours.weekday is '1 is Monday, 7 is Sunday.';
comment on column working_calendar_hours.from_minute is 'Minute of the day by the wall clock.';
