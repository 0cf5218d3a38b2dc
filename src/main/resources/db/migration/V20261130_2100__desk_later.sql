create table desk_later (
    person_id bigint not null references person (id),
    subject_kind text not null check (subject_kind ~ '^[a-z-]{2,30}$'),
    subject_id bigint not null,
    due_at timestamptz not null,
    until timestamptz not null,
    primary key (person_id, subject_kind, subject_id)
);
comment on table desk_later is 'What somebody put off on their own Today; nobody else sees a difference.';
comment on column desk_later.subject_kind is 'The kind of thing that is due, with its inner id in subject_id.';
comment on column desk_later.due_at is 'When it was due when it was put off; with another moment it is back at once.';
comment on column desk_later.until is 'When it is back; never beyond the moment it is due, while that lies ahead.';
