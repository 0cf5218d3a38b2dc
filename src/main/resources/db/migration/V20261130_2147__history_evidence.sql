create table history_evidence (
    question_id bigint not null references history_question (id),
    source text not null check (source in ('entry', 'item')),
    source_id bigint not null,
    at timestamptz not null,
    primary key (question_id, source, source_id)
);
comment on table history_evidence is 'What an answer rests on: entries of the timeline and imported items.';
comment on column history_evidence.source is 'entry: timeline_entry; item: history_item. Neither is ever removed.';
comment on column history_evidence.at is 'The source''s, so that evidence stands in its order.';
