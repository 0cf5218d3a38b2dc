create table promise_review (
    id bigint generated always as identity primary key,
    person_id bigint not null references person (id),
    day date not null,
    begun_at timestamptz not null,
    finished_at timestamptz,
    unique (person_id, day)
);
comment on table promise_review is 'Somebody goes through what they promised, one evening.';
comment on column promise_review.day is 'The day whose evening it is, on their calendar; a night ends at four.';
create table promise_review_answer (
    id bigint generated always as identity primary key,
    review_id bigint not null references promise_review (id),
    promise_id bigint not null references promise (id),
    answer text not null check (answer in ('keep', 'risk', 'move', 'help')),
    at timestamptz not null,
    unique (review_id, promise_id)
);
comment on table promise_review_answer is 'What they said of one promise on one evening; the last word counts.';
create index promise_review_answer_promise_idx on promise_review_answer (promise_id);
