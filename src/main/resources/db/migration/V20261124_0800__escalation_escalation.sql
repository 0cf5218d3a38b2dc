create table escalation (
    id bigint generated always as identity primary key,
    number text not null unique
        generated always as ('D-' || lpad(id::text, greatest(4, length(id::text)), '0')) stored,
    about_kind text not null check (length(about_kind) between 2 and 30),
    about_id bigint not null,
    about_label text not null check (length(about_label) <= 200),
    about_url text not null check (length(about_url) <= 300),
    circle_id bigint not null references circle (id),
    client_id bigint not null references client (id),
    project_id bigint references project (id),
    by_client boolean not null,
    question text not null check (length(question) between 1 and 300),
    happened text not null check (length(happened) <= 2000),
    wish text not null check (length(wish) <= 4000),
    advice text not null check (length(advice) <= 2000),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    raised_kind text not null check (raised_kind in ('person', 'contact', 'system')),
    raised_by bigint,
    raised_name text not null check (length(raised_name) <= 200),
    owner_id bigint not null references person (id),
    raised_at timestamptz not null,
    top_reached_at timestamptz,
    version int not null default 1
);
comment on table escalation is 'A climb on the ladder: a question to somebody higher, until somebody decides.';
comment on column escalation.number is 'What people call it.';
comment on column escalation.about_kind is 'The record it was raised on, with about_id.';
comment on column escalation.by_client is 'The client asked for somebody more senior; ours raise the others.';
comment on column escalation.wish is 'What the client wants; their own words when they asked themselves.';
comment on column escalation.owner_id is 'Who of us answers questions back and carries out what is decided.';
comment on column escalation.top_reached_at is 'Since when nobody is left above who could be asked.';
