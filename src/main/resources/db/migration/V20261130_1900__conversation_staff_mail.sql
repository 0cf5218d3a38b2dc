create table staff_mail (
    id bigint generated always as identity primary key,
    intention text not null unique check (length(intention) between 1 and 200),
    person_id bigint not null references person (id),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    subject text not null check (length(subject) between 1 and 200),
    body text not null check (length(body) between 1 and 20000),
    state text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'dropped')),
    due_at timestamptz,
    attempts int not null default 0,
    message_id text,
    why text check (length(why) <= 300),
    written_at timestamptz not null,
    ended_at timestamptz,
    constraint staff_mail_due_check check ((due_at is null) = (state in ('sent', 'failed', 'dropped'))),
    constraint staff_mail_ended_check check ((ended_at is null) = (due_at is not null))
);
comment on table staff_mail is 'Mails to people of the house: no record''s timeline shows them, no client clock knows them.';
comment on column staff_mail.intention is 'What makes it the same mail however often it is asked for.';
comment on column staff_mail.due_at is 'When it is tried next; while a node holds it, when another may take it over.';
comment on column staff_mail.message_id is 'The first attempt''s for ever, so that a repeated mail is shown once.';
create index staff_mail_due_idx on staff_mail (due_at, id) where due_at is not null;
