create table heard_mail (
    id bigint generated always as identity primary key,
    about_kind text not null check (length(about_kind) between 2 and 30),
    about_id bigint not null,
    address text not null check (length(address) <= 254),
    message_id text not null check (length(message_id) between 3 and 300),
    ids text not null check (length(ids) <= 3000),
    at timestamptz not null
);
comment on table heard_mail is 'Ids of mails of others about a record, so that what we write next stands under them at the reader''s.';
comment on column heard_mail.ids is 'The References of an answer to it, oldest first, itself last.';
create index heard_mail_about_idx on heard_mail (about_kind, about_id, address, at);
