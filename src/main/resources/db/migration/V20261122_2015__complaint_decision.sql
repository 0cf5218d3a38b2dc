create table complaint_decision (
    proposal_id bigint primary key references complaint_proposal (id),
    verdict text not null check (verdict in ('accepted', 'changes', 'declined')),
    words text not null default '' check (length(words) <= 8000),
    actor_kind text not null check (actor_kind in ('person', 'contact', 'system')),
    actor_id bigint,
    actor_name text not null check (length(actor_name) <= 200),
    at timestamptz not null,
    evidence text not null check (evidence in ('click', 'signed-file', 'mail', 'minute')),
    note text check (length(note) <= 20000),
    document_id bigint,
    shown text check (length(shown) <= 40000),
    shown_hash bytea,
    constraint complaint_decision_click_check
        check (num_nonnulls(shown, shown_hash) = case when evidence = 'click' then 2 else 0 end),
    constraint complaint_decision_file_check
        check ((document_id is not null) = (evidence = 'signed-file')),
    constraint complaint_decision_reference_check
        check ((note is not null) = (evidence in ('mail', 'minute')))
);
comment on table complaint_decision is 'What the client decided on a version: one decision each, whoever was faster.';
comment on column complaint_decision.shown is 'Exactly what stood on the client''s page when they clicked.';
comment on column complaint_decision.shown_hash is 'SHA-256 of it.';
