create table incoming_raw (
    mail_id bigint primary key references incoming_mail (id),
    content bytea not null
);
comment on table incoming_raw is 'The bytes of a mail, never changed; for a refused one its headers.';
alter table incoming_raw alter column content set storage external;
create table incoming_again (
    id bigint generated always as identity primary key,
    mail_id bigint not null references incoming_mail (id),
    mailbox_id bigint references mailbox (id) on delete set null,
    at timestamptz not null
);
comment on table incoming_again is 'The same bytes came again: a fetch after a crash, two mailboxes, a mail server that starts its numbers anew.';
create index incoming_again_mail_idx on incoming_again (mail_id);
