alter table promise add column early boolean not null default false;
comment on column promise.early is 'Made before the project began, so its manager looks at it first.';
create table promise_acknowledgement (
    id bigint generated always as identity primary key,
    promise_id bigint not null references promise (id),
    person_id bigint not null references person (id),
    answer text not null check (answer in ('known', 'taken', 'doubted')),
    note text not null check (length(note) <= 2000),
    at timestamptz not null,
    unique (promise_id, person_id)
);
comment on table promise_acknowledgement is 'Each of those who have to do it says that they know what was promised.';
comment on column promise_acknowledgement.answer is 'Known; taken over to be kept; or doubted, with the note saying why.';
create index promise_shared_idx on promise (project_id, due_at, id)
    where (early or kind = 'additional') and state in ('open', 'at-risk', 'renegotiated');
