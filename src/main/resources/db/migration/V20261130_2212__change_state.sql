alter table change_request
    add column state text not null default 'raised',
    add column state_at timestamptz not null,
    add column state_by text check (length(state_by) between 1 and 200),
    add column state_words text check (length(state_words) <= 4000),
    add column analysis int,
    add column offer int,
    add column chosen int,
    add column agreement int,
    add column escalation_id bigint references escalation (id),
    add column until date,
    add constraint change_request_state_check check (state in ('raised', 'analysed', 'fed-back',
        'accepted', 'signed', 'insisted', 'decided', 'implementing', 'done', 'withdrawn', 'deferred')),
    add constraint change_request_analysis_check
        check ((analysis is not null) = (state = 'analysed')),
    add constraint change_request_offer_check
        check ((offer is not null) = (state in ('fed-back', 'accepted'))),
    add constraint change_request_chosen_check check ((chosen is not null) = (state = 'accepted')),
    add constraint change_request_agreement_check
        check ((agreement is not null) = (state in ('accepted', 'signed'))),
    add constraint change_request_escalation_check
        check ((escalation_id is not null) = (state in ('insisted', 'decided'))),
    add constraint change_request_until_check check ((until is not null) = (state = 'deferred')),
    add constraint change_request_said_check check ((state_words is not null)
        = (state in ('decided', 'done', 'withdrawn', 'deferred'))),
    add constraint change_request_by_check check ((state_by is not null)
        = (state in ('decided', 'withdrawn', 'deferred')));
comment on column change_request.state_by is 'Who decided, withdrew or put it off, as they were called.';
comment on column change_request.analysis is 'The version of the analysis that waits to be fed back.';
comment on column change_request.chosen is 'Which option of the offer the client accepted.';
comment on column change_request.until is 'When something that was put off comes back.';
