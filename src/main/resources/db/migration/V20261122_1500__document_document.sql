create table document (
    id bigint generated always as identity primary key,
    subject_kind text not null check (subject_kind ~ '^[a-z-]{2,30}$'),
    subject_id bigint not null,
    circle_id bigint not null references circle (id),
    name text not null check (length(name) between 1 and 255),
    type text not null check (length(type) <= 200),
    mismatch boolean not null,
    size bigint not null check (size > 0),
    sha256 bytea not null check (octet_length(sha256) = 32),
    client_visible boolean not null,
    kept_at timestamptz not null,
    actor_kind text not null check (actor_kind in ('person', 'contact', 'system')),
    actor_id bigint,
    actor_name text not null check (length(actor_name) <= 200)
);
comment on table document is 'A file that belongs to a record. Never changed; its bytes are in document_chunk.';
comment on column document.name is 'As it came, cleaned; only ever used in the header of its download.';
comment on column document.type is 'What its content says it is.';
comment on column document.mismatch is 'Whether its name says it is something else.';
create index document_subject_idx on document (subject_kind, subject_id, id);
create index document_actor_idx on document (actor_kind, actor_id, kept_at);
