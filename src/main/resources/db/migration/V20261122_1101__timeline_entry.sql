create table timeline_entry (
    id bigint generated always as identity primary key,
    subject_kind text not null,
    subject_id bigint not null,
    sequence bigint not null check (sequence > 0),
    alongside text[] not null,
    circle_id bigint not null references circle (id),
    at timestamptz not null,
    recorded_at timestamptz not null,
    actor_kind text not null check (actor_kind in ('person', 'contact', 'system')),
    actor_id bigint,
    actor_name text not null check (length(actor_name) <= 200),
    kind text not null check (length(kind) between 3 and 100),
    facts jsonb not null check (jsonb_typeof(facts) = 'object'),
    quote text,
    quote_language text check (quote_language in ('zh-Hans', 'zh-Hant', 'en')),
    client_visible boolean not null,
    form smallint not null check (form = 1),
    previous_hash bytea not null check (octet_length(previous_hash) = 32),
    hash bytea not null check (octet_length(hash) = 32),
    unique (subject_kind, subject_id, sequence),
    foreign key (subject_kind, subject_id) references timeline_chain (subject_kind, subject_id),
    check (num_nonnulls(quote, quote_language) <> 1)
);
comment on table timeline_entry is 'What happened, written in the transaction in which it happened and never again.';
comment on column timeline_entry.sequence is 'Place in the chain of its record: 1, 2, 3 without a gap.';
comment on column timeline_entry.alongside is 'Further records whose timelines show it, as kind/id; see timeline_place.';
comment on column timeline_entry.kind is 'With timeline. before it, the message key of the sentence.';
comment on column timeline_entry.form is 'Which canonical form of the content was hashed.';
comment on column timeline_entry.previous_hash is 'Hash of the entry before it in its chain; 32 zero bytes for the first.';
