create table mailbox_fetch (
    mailbox_id bigint primary key references mailbox (id) on delete cascade,
    uid_validity bigint,
    last_uid bigint,
    next_at timestamptz not null,
    held_by text check (length(held_by) <= 60),
    held_until timestamptz,
    tried_at timestamptz,
    succeeded_at timestamptz,
    failures int not null default 0 check (failures >= 0),
    why text check (length(why) <= 500),
    constraint mailbox_fetch_held_check check ((held_by is null) = (held_until is null)),
    constraint mailbox_fetch_why_given_check check ((why is not null) = (failures > 0))
);
comment on table mailbox_fetch is 'How far a mailbox has been fetched, by whom just now, and how it went.';
comment on column mailbox_fetch.last_uid is 'Everything up to this number of the mail server is kept; only with this uid_validity.';
comment on column mailbox_fetch.held_by is 'The node that is connected; another takes over when held_until has passed.';
comment on column mailbox_fetch.failures is 'In a row; 0 after a success.';
