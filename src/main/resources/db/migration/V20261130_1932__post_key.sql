create table post_key (
    id boolean primary key default true check (id),
    key bytea not null check (length(key) = 32)
);
comment on table post_key is 'Encrypts the secrets of mailboxes where HEED_SECRET_KEY is not set, so that a look at one table does not show them.';
