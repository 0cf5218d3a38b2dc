create table promise (
    id bigint generated always as identity primary key,
    text text not null check (length(text) between 1 and 500),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    kind text not null
        check (kind in ('main', 'additional', 'improvement', 'holding-reply', 'next-update')),
    about_kind text not null check (length(about_kind) between 2 and 30),
    about_id bigint not null,
    about_label text not null check (length(about_label) <= 200),
    about_url text not null check (length(about_url) <= 300),
    circle_id bigint not null references circle (id),
    client_id bigint not null references client (id),
    project_id bigint,
    contact_id bigint references contact (id),
    by_id bigint not null references person (id),
    said_kind text check (length(said_kind) between 2 and 30),
    said_id bigint,
    said_at timestamptz not null,
    due_at timestamptz not null,
    first_due_at timestamptz not null,
    effort_minutes int check (effort_minutes between 1 and 1000000),
    control text not null check (control in ('full', 'depends', 'not-ours')),
    confidence int check (confidence between 0 and 100),
    conditions text not null check (length(conditions) <= 1000),
    client_visible boolean not null,
    created_at timestamptz not null,
    version int not null default 1,
    check (num_nonnulls(said_kind, said_id) in (0, 2))
);
comment on table promise is 'Something we said to a client we would do by a date.';
comment on column promise.said_kind is 'The record in which it was said, with said_id.';
comment on column promise.due_at is 'The date that counts now; first_due_at is the one named at first.';
comment on column promise.by_id is 'Who keeps it.';
