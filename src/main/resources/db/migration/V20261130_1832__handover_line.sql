create table handover_line (
    id bigint generated always as identity primary key,
    handover_id bigint not null references handover (id),
    kind text not null check (kind ~ '^[a-z-]{2,30}$'),
    subject_kind text check (length(subject_kind) between 2 and 30),
    subject_id bigint,
    label text not null check (length(label) between 1 and 1000),
    url text not null check (length(url) <= 300),
    due_at timestamptz,
    note text not null default '' check (length(note) <= 4000),
    question text check (length(question) between 1 and 2000),
    asked_at timestamptz,
    answer text check (length(answer) between 1 and 4000),
    answered_at timestamptz,
    state text not null default 'open',
    state_at timestamptz,
    state_by bigint references person (id),
    state_why text check (length(state_why) between 1 and 2000),
    version int not null default 1,
    constraint handover_line_subject_check check (num_nonnulls(subject_kind, subject_id) in (0, 2)),
    constraint handover_line_once_key unique (handover_id, subject_kind, subject_id)
);
create index handover_line_handover_idx on handover_line (handover_id, id);
comment on table handover_line is 'One thing the new one accepts: a promise, an open matter, an item of the checklist.';
comment on column handover_line.kind is 'What it is: a kind of record, a built-in item of the checklist, or own.';
comment on column handover_line.subject_kind is 'The record it is, with subject_id; none for the checklist.';
comment on column handover_line.label is 'What it says; a message key for a built-in item.';
comment on column handover_line.note is 'What the old one writes beside it.';
comment on column handover_line.question is 'What the new one asked last; the answer is the old one''s.';
