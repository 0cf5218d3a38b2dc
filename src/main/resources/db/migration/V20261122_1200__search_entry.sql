create table search_entry (
    id bigint generated always as identity primary key,
    kind text not null check (kind ~ '^[a-z-]{2,30}$'),
    subject_id bigint not null,
    circle_id bigint not null references circle (id),
    url text not null check (length(url) <= 300),
    label text not null check (length(label) <= 200),
    title text not null check (length(title) <= 500),
    at timestamptz not null,
    content_hash bytea not null,
    tokens tsvector not null,
    unique (kind, subject_id)
);
comment on table search_entry is 'What can be found: one row a record, written in the transaction that changed the record.';
comment on column search_entry.at is 'Orders hits, newest first.';
comment on column search_entry.content_hash is 'SHA-256 of what was described, so that an unchanged record is not indexed again.';
comment on column search_entry.tokens is 'Characters and pairs of Chinese, stems of other words, with positions; see kernel.text.';
create index search_entry_tokens_idx on search_entry using gin (tokens);
create index search_entry_at_idx on search_entry (at desc, id desc);
create index search_entry_label_idx on search_entry (lower(label));
