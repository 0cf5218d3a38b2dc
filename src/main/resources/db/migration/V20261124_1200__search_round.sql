create table search_round (
    id bigint generated always as identity primary key,
    kind text not null unique check (kind ~ '^[a-z-]{2,30}$'),
    after_id bigint not null default 0,
    begun_at timestamptz not null
);
comment on table search_round is 'Kinds of records that are looked at again, one row each until the last of them has been.';
comment on column search_round.after_id is 'The last record that was looked at.';
