-- One effect for one intention: the key is written in the transaction of the effect.
create table once (
    owner text not null check (length(owner) <= 100),
    key text not null check (length(key) <= 200),
    content_hash bytea not null,
    status int,
    location text,
    body text,
    created_at timestamptz not null default now(),
    primary key (owner, key)
);
comment on table once is 'Answers to requests that came with a key, so that a repetition has no second effect.';
comment on column once.content_hash is 'SHA-256 of the whole request: the same key with other content is refused.';
create index once_created_at_idx on once (created_at);
