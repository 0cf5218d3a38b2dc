create table client_link (
    id bigint generated always as identity primary key,
    guest_id bigint not null references guest (id),
    hash bytea not null unique check (length(hash) = 32),
    made_at timestamptz not null,
    made_by_id bigint references person (id),
    expires_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by_id bigint references person (id),
    constraint client_link_revoked_check check (num_nonnulls(revoked_at, revoked_by_id) in (0, 2))
);
comment on table client_link is 'Private links to a client''s page; alone they show only the number, the state and a name.';
comment on column client_link.hash is 'SHA-256 of the token; the token itself is kept nowhere.';
comment on column client_link.made_by_id is 'Who made it to hand over; none when it left in a mail.';
create index client_link_guest_idx on client_link (guest_id);
