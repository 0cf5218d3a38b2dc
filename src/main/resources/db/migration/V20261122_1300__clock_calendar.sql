-- What a calendar is called; what it says stands in its versions.
create table working_calendar (
    id       bigint generated always as identity primary key,
    name     text    not null,
    standard boolean not null default false,
    version  int     not null default 1,
    constraint working_calendar_name_check check (length(name) between 1 and 80)
);
create unique index working_calendar_name_idx on working_calendar (lower(name));
create unique index working_calendar_standard_idx on working_calendar (standard) where standard;

comment on table working_calendar is 'A calendar of working hours, holidays and make-up days.';
comment on column working_calendar.standard is 'The one new clocks run on; at most one.';
comment on column working_calendar.version is 'The number of its newest version.';
