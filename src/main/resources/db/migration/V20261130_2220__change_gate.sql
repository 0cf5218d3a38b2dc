create table change_gate (
    change_id bigint not null references change_request (id),
    gate text not null check (gate in ('plan', 'budget', 'told')),
    baseline int,
    passed_at timestamptz not null,
    passed_by bigint not null references person (id),
    primary key (change_id, gate),
    constraint change_gate_baseline_check check ((baseline is not null) = (gate <> 'told'))
);
comment on table change_gate is 'What is done after signing and before work begins: plan and budget revised, everybody told.';
comment on column change_gate.baseline is 'The version of the contract that came of it.';
