create table client_device (
    id bigint generated always as identity primary key,
    guest_id bigint not null references guest (id),
    hash bytea not null unique check (length(hash) = 32),
    made_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by_id bigint references person (id)
);
comment on table client_device is 'Browsers in which somebody of a client has given a code; remembered for 30 days.';
comment on column client_device.hash is 'SHA-256 of the cookie''s value; the value itself is kept nowhere.';
comment on column client_device.revoked_by_id is 'Who of us ended it; none when the client did.';
create index client_device_guest_idx on client_device (guest_id);
create index client_device_expires_idx on client_device (expires_at);
