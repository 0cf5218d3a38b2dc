create table api_token (
    id bigint generated always as identity primary key,
    person_id bigint not null references person (id),
    name text not null check (length(name) between 1 and 100),
    token_hash bytea not null unique check (length(token_hash) = 32),
    scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array ['read', 'write', 'admin']),
    expires_at timestamptz,
    created_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz
);
comment on table api_token is 'Keys for programs: act as their owner, within their scopes, until they expire or are revoked.';
comment on column api_token.token_hash is 'SHA-256 of the token, which is shown once and never stored.';
comment on column api_token.last_used_at is 'To the minute.';
create index api_token_person_idx on api_token (person_id, id);
