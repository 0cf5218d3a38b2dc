create table change_decision (
    id bigint generated always as identity primary key,
    change_id bigint not null,
    offer int not null,
    verdict text not null check (verdict in ('accepted', 'insisted', 'withdrawn', 'later')),
    chosen int,
    later_on date,
    words text not null check (length(words) <= 4000),
    decided_at timestamptz not null,
    recorded_at timestamptz not null,
    actor_kind text not null check (actor_kind in ('person', 'contact')),
    actor_id bigint,
    actor_name text not null check (length(actor_name) between 1 and 200),
    evidence text not null check (evidence in ('click', 'signed-file', 'mail', 'minute')),
    reference text not null default '' check (length(reference) <= 1000),
    document_id bigint references document (id),
    shown text check (length(shown) <= 40000),
    shown_hash bytea,
    unique (change_id, offer),
    foreign key (change_id, offer) references change_offer (change_id, number),
    constraint change_decision_chosen_check check ((chosen is not null) = (verdict = 'accepted')),
    constraint change_decision_later_check check ((later_on is not null) = (verdict = 'later')),
    constraint change_decision_click_check check (num_nonnulls(shown, shown_hash)
        = case when evidence = 'click' then 2 else 0 end),
    constraint change_decision_document_check
        check ((document_id is not null) = (evidence = 'signed-file'))
);
comment on table change_decision is 'What the client said to an offer, once each, with what shows it.';
comment on column change_decision.shown is 'Exactly what stood on their page, with its SHA-256.';
