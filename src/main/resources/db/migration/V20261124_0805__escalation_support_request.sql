create table support_request (
    id bigint generated always as identity primary key,
    about_kind text not null check (length(about_kind) between 2 and 30),
    about_id bigint not null,
    about_label text not null check (length(about_label) <= 200),
    about_url text not null check (length(about_url) <= 300),
    circle_id bigint not null references circle (id),
    client_id bigint not null references client (id),
    project_id bigint references project (id),
    text text not null check (length(text) between 1 and 2000),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    by_id bigint not null references person (id),
    to_id bigint not null references person (id),
    asked_at timestamptz not null,
    due_at timestamptz not null,
    acknowledged_at timestamptz,
    answer text check (length(answer) between 1 and 4000),
    answered_by bigint references person (id),
    answered_at timestamptz,
    reminders int not null default 0,
    next_at timestamptz,
    version int not null default 1,
    constraint support_request_self_check check (by_id <> to_id),
    constraint support_request_due_check check (due_at > asked_at),
    constraint support_request_answered_check
        check (num_nonnulls(answer, answered_by, answered_at) in (0, 3)),
    constraint support_request_next_check check (answered_at is null or next_at is null)
);
comment on table support_request is 'Somebody asks their superior for help with a client, at any time.';
comment on column support_request.reminders is 'How often the superior has been reminded.';
comment on column support_request.next_at is 'When the sweep reminds next; none once it is answered.';
