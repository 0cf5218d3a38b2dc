create table notification_following (
    subject_kind text not null check (subject_kind ~ '^[a-z-]{2,30}$'),
    subject_id bigint not null,
    person_id bigint not null references person (id),
    since timestamptz not null,
    primary key (subject_kind, subject_id, person_id)
);
comment on table notification_following is 'Somebody wants to hear, silently, of whatever happens to a record.';
create index notification_following_person_idx on notification_following (person_id, since desc);
