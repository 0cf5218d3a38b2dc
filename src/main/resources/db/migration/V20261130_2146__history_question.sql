create table history_question (
    id bigint generated always as identity primary key,
    project_id bigint not null references project (id),
    circle_id bigint not null references circle (id),
    contact_id bigint references contact (id),
    asked_at timestamptz not null,
    words text not null check (length(words) between 1 and 2000),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    starts_on date not null,
    ends_on date not null,
    answer text check (length(answer) between 1 and 8000),
    answer_language text check (answer_language in ('zh-Hans', 'zh-Hant', 'en')),
    answered_at timestamptz,
    answered_by bigint references person (id),
    client_visible boolean not null default false,
    version int not null default 1,
    constraint history_question_span_check check (ends_on >= starts_on),
    constraint history_question_answered_check
        check (num_nonnulls(answer, answer_language, answered_at, answered_by) in (0, 4)),
    constraint history_question_shown_check check (answer is not null or not client_visible)
);
comment on table history_question is 'Something the client asks about a span of the history.';
comment on column history_question.contact_id is 'Who asks; none when nobody was named.';
comment on column history_question.starts_on is 'The days it asks about, with ends_on; in the zone of the client.';
comment on column history_question.client_visible is 'In the client''s version; internal until one of us says so.';
create index history_question_project_idx on history_question (project_id, ends_on desc, id desc);
