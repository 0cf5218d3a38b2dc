create table invitation (
    id bigint generated always as identity primary key,
    person_id bigint not null references person (id),
    made_by bigint references person (id),
    token_hash bytea not null unique check (length(token_hash) = 32),
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    replaced_at timestamptz,
    check (num_nonnulls(used_at, replaced_at) <= 1)
);
comment on table invitation is 'One-time links by which somebody sets their password.';
comment on column invitation.token_hash is 'SHA-256 of the token in the link, which is shown once and never stored.';
comment on column invitation.replaced_at is 'A newer link ended this one.';
create index invitation_person_idx on invitation (person_id);
