create table mail_key (
    id int primary key default 1 check (id = 1),
    key bytea not null check (length(key) >= 32)
);
comment on table mail_key is 'The key that signs our Message-IDs, made once by the first node that needs it.';
