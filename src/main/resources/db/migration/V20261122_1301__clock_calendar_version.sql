-- An edit makes a new version; clocks keep the one they started with, so history never changes.
create table working_calendar_version (
    id          bigint generated always as identity primary key,
    calendar_id bigint      not null references working_calendar (id),
    number      int         not null,
    zone        text        not null,
    made_at     timestamptz not null,
    made_by     bigint      references person (id),
    constraint working_calendar_version_number_check check (number >= 1),
    constraint working_calendar_version_zone_check check (length(zone) between 1 and 60),
    constraint working_calendar_version_once unique (calendar_id, number)
);

comment on table working_calendar_version is 'What a calendar said from one moment on. Never changed.';
comment on column working_calendar_version.zone is 'IANA name of the zone whose wall clock is meant.';
comment on column working_calendar_version.made_by is 'Empty when Heed made it itself.';
