create table incoming_mail (
    id bigint generated always as identity primary key,
    mailbox_id bigint references mailbox (id) on delete set null,
    hash bytea not null check (length(hash) = 32),
    size bigint not null check (size >= 0),
    reached_at timestamptz not null,
    kept_at timestamptz not null,
    state text not null check (state in ('waiting', 'sorted', 'failed', 'refused')),
    attempts int not null default 0 check (attempts >= 0),
    due_at timestamptz,
    why text check (length(why) <= 500),
    constraint incoming_mail_due_check check ((due_at is not null) = (state = 'waiting')),
    constraint incoming_mail_why_given_check check (why is not null or state not in ('failed', 'refused'))
);
comment on table incoming_mail is 'Mails as they came: kept before the mail server is told, sorted afterwards.';
comment on column incoming_mail.mailbox_id is 'None for mails a program handed in.';
comment on column incoming_mail.hash is 'SHA-256 of the bytes: the same mail fetched again is the same mail.';
comment on column incoming_mail.reached_at is 'When our mail server took it; clocks count from here.';
comment on column incoming_mail.state is 'waiting to be sorted, sorted, failed (cannot be read or sorted), refused (too large to take).';
comment on column incoming_mail.why is 'What went wrong last.';
create unique index incoming_mail_hash_idx on incoming_mail (hash);
create index incoming_mail_due_idx on incoming_mail (due_at) where state = 'waiting';
create index incoming_mail_trouble_idx on incoming_mail (id) where state in ('failed', 'refused');
