create table client_code (
    id bigint generated always as identity primary key,
    guest_id bigint not null references guest (id),
    salt bytea not null check (length(salt) = 16),
    hash bytea not null check (length(hash) = 32),
    made_at timestamptz not null,
    expires_at timestamptz not null,
    tries int not null default 0 check (tries between 0 and 3),
    used_at timestamptz,
    constraint client_code_life_check check (expires_at <= made_at + interval '10 minutes')
);
comment on table client_code is 'One-time codes; only the newest of a guest counts.';
comment on column client_code.hash is 'SHA-256 of salt and code.';
create index client_code_guest_idx on client_code (guest_id, id);
create index client_code_made_idx on client_code (made_at);
