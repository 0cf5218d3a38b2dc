alter table promise_slip
    add column evidence_kind text check (evidence_kind in ('touchpoint', 'mail')),
    add column evidence_id bigint,
    add constraint promise_slip_evidence_check
        check (num_nonnulls(evidence_kind, evidence_id) in (0, 2));
comment on column promise_slip.evidence_kind is 'The contact or mail in which the client agreed, with evidence_id; none in slips of the first days.';
