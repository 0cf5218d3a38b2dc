-- Tries to sign in, counted by all nodes together.
create table sign_in_try (
    id bigint generated always as identity primary key,
    account_hash bytea not null check (length(account_hash) = 32),
    network text not null check (length(network) between 1 and 60),
    at timestamptz not null
);
comment on table sign_in_try is 'Tries to sign in of the last hour that have not succeeded; keeps strangers from guessing passwords.';
comment on column sign_in_try.account_hash is 'SHA-256 of the mail address as typed, because people type passwords there.';
comment on column sign_in_try.network is 'An IPv4 address, or the first half of an IPv6 address.';
create index sign_in_try_account_idx on sign_in_try (account_hash, network, at);
create index sign_in_try_network_idx on sign_in_try (network, at);
create index sign_in_try_at_idx on sign_in_try (at);

create table sign_in_place (
    person_id bigint not null references person (id),
    network text not null check (length(network) between 1 and 60),
    last_at timestamptz not null,
    primary key (person_id, network)
);
comment on table sign_in_place is 'Networks a person has signed in from: these stay open to them while strangers guess from elsewhere.';
