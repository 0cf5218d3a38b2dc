create table timeline_chain (
    id bigint generated always as identity primary key,
    subject_kind text not null check (subject_kind ~ '^[a-z-]{2,30}$'),
    subject_id bigint not null,
    length bigint not null default 0 check (length >= 0),
    head_hash bytea not null check (octet_length(head_hash) = 32),
    unique (subject_kind, subject_id)
);
comment on table timeline_chain is 'How long the chain of a record is and where it ends, so that a deleted tail shows.';
comment on column timeline_chain.length is 'Number of entries; the last one''s sequence.';
comment on column timeline_chain.head_hash is 'Hash of the last entry; 32 zero bytes before the first.';
