-- Days on which the week does not hold; one row for each stretch that is worked or closed.
create table working_calendar_day (
    id           bigint generated always as identity primary key,
    version_id   bigint not null references working_calendar_version (id),
    day          date   not null,
    kind         text   not null,
    name         text   not null,
    from_minute  smallint,
    until_minute smallint,
    constraint working_calendar_day_kind_check check (kind in ('holiday', 'make-up', 'closure')),
    constraint working_calendar_day_name_check check (length(name) between 1 and 80),
    constraint working_calendar_day_minutes_check
        check (num_nonnulls(from_minute, until_minute) = case when kind = 'holiday' then 0 else 2 end),
    constraint working_calendar_day_order_check
        check (0 <= from_minute and from_minute < until_minute and until_minute <= 1440)
);
create index working_calendar_day_version_idx on working_calendar_day (version_id, day);

comment on table working_calendar_day is 'Holidays, make-up working days and one-off closures.';
comment on column working_calendar_day.name is 'As people call the day.';
