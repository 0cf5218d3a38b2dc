create table note (
    id bigint generated always as identity primary key,
    subject_kind text not null check (length(subject_kind) between 2 and 30),
    subject_id bigint not null,
    circle_id bigint not null references circle (id),
    words text not null check (length(words) between 1 and 8000),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    written_at timestamptz not null,
    written_by bigint not null references person (id)
);
comment on table note is 'Something written for us alone; never shown to a client, never changed.';
create index note_subject_idx on note (subject_kind, subject_id, id desc);
create index note_circle_idx on note (circle_id);
