create table promise_feed (
    id bigint generated always as identity primary key,
    person_id bigint not null references person (id),
    token_hash bytea not null unique check (length(token_hash) = 32),
    words boolean not null,
    made_at timestamptz not null,
    revoked_at timestamptz,
    read_at timestamptz,
    hour_at timestamptz,
    hour_reads int not null default 0 check (hour_reads >= 0)
);
comment on table promise_feed is 'Private links under which a calendar program reads what somebody promised.';
comment on column promise_feed.token_hash is 'SHA-256 of the link''s secret; the secret is shown once and stored nowhere.';
comment on column promise_feed.words is 'Whether the promise''s words are in it, or only whose it is.';
comment on column promise_feed.hour_reads is 'How often it was read since hour_at: a program that asks too often is told to wait.';
create index promise_feed_person_idx on promise_feed (person_id);
