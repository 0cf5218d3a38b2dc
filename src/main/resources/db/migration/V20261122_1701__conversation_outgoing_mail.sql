create table outgoing_mail (
    id bigint generated always as identity primary key,
    intention text not null unique check (length(intention) between 1 and 200),
    kind text not null check (length(kind) <= 30),
    about_kind text not null check (length(about_kind) between 2 and 30),
    about_id bigint not null,
    about_label text not null check (length(about_label) <= 200),
    about_url text not null check (length(about_url) <= 300),
    circle_id bigint not null references circle (id),
    client_id bigint not null references client (id),
    project_id bigint,
    contact_id bigint references contact (id),
    to_name text not null check (length(to_name) <= 200),
    to_address text not null check (length(to_address) <= 254),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    subject text not null check (length(subject) between 1 and 200),
    body text not null check (length(body) between 1 and 20000),
    in_reply_to_id bigint references outgoing_mail (id),
    message_id text unique check (length(message_id) <= 300),
    author_kind text not null check (author_kind in ('person', 'contact', 'system')),
    author_id bigint,
    author_name text not null check (length(author_name) <= 200),
    written_at timestamptz not null
);
comment on table outgoing_mail is 'Mails of ours: what was to be said, to whom, and where it is.';
comment on column outgoing_mail.intention is 'The same intention is the same mail, however often it is asked for.';
comment on column outgoing_mail.about_label is 'What people call the record it is about; about_url is its page.';
comment on column outgoing_mail.body is 'Words as written; links and codes are only named here, in braces, and made when it leaves.';
comment on column outgoing_mail.message_id is 'Given when it is first tried and kept for every further attempt.';
create index outgoing_mail_about_idx on outgoing_mail (about_kind, about_id, id);
create index outgoing_mail_circle_idx on outgoing_mail (circle_id, id);
create index outgoing_mail_client_idx on outgoing_mail (client_id);
