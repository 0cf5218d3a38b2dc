create table mail_template (
    id bigint generated always as identity primary key,
    kind text not null check (length(kind) <= 30),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    subject text not null check (length(subject) between 1 and 200),
    body text not null check (length(body) between 1 and 8000),
    version int not null default 1,
    changed_at timestamptz not null,
    changed_by bigint not null references person (id),
    unique (kind, language)
);
comment on table mail_template is 'Texts the house changed; where there is none the text that came with Heed is used.';
