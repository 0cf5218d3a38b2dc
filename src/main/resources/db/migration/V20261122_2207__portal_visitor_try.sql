create table visitor_try (
    id bigint generated always as identity primary key,
    kind text not null check (length(kind) between 2 and 20),
    who bytea not null check (length(who) = 32),
    at timestamptz not null
);
comment on table visitor_try is 'What strangers did lately, so that nobody is flooded; forgotten after a day.';
comment on column visitor_try.who is 'SHA-256 of a mail address, a network or a guest.';
create index visitor_try_who_idx on visitor_try (kind, who, at);
create index visitor_try_at_idx on visitor_try (at);
