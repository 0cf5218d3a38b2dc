create table promise_slip (
    id bigint generated always as identity primary key,
    promise_id bigint not null references promise (id),
    was_due_at timestamptz not null,
    due_at timestamptz not null,
    consent text not null check (length(consent) between 1 and 2000),
    at timestamptz not null,
    by_id bigint not null references person (id),
    check (at <= was_due_at),
    check (due_at <> was_due_at)
);
comment on table promise_slip is 'Each time a promise got another date, with how the client agreed, before the old one had come.';
create index promise_slip_promise_idx on promise_slip (promise_id);
