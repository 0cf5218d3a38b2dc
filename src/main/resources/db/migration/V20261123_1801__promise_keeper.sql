create table promise_keeper (
    id bigint generated always as identity primary key,
    person_id bigint not null unique references person (id),
    calendar_id bigint references working_calendar (id)
);
comment on table promise_keeper is 'How somebody works, for reckoning when to begin what they promised.';
comment on column promise_keeper.calendar_id is 'Their working calendar; none for the standard one.';
