create table lesson (
    id bigint generated always as identity primary key,
    from_kind text not null check (length(from_kind) between 2 and 30),
    from_id bigint not null,
    from_label text not null check (length(from_label) <= 200),
    from_url text not null check (length(from_url) <= 300),
    circle_id bigint not null references circle (id),
    condition text not null check (length(condition) between 1 and 2000),
    advice text not null check (length(advice) between 1 and 4000),
    evidence text not null check (length(evidence) between 1 and 4000),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    owner_id bigint not null references person (id),
    causes text[] not null check (cardinality(causes) <= 20),
    shared boolean not null,
    written_at timestamptz not null,
    version int not null default 1
);
comment on table lesson is 'What we learned: when it applies, what to do, how we know.';
comment on column lesson.from_kind is 'The case it came from, with from_id, its label and its page.';
comment on column lesson.shared is 'Whether condition and advice are for everybody of ours; the evidence and the case never are.';
create index lesson_from_idx on lesson (from_kind, from_id);
create index lesson_circle_idx on lesson (circle_id, id desc);
create index lesson_shared_idx on lesson (id desc) where shared;
create index lesson_causes_idx on lesson using gin (causes);
