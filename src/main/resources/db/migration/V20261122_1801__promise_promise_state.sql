alter table promise
    add column state text not null default 'open',
    add column state_at timestamptz,
    add column state_why text check (length(state_why) between 1 and 2000),
    add constraint promise_state_check check (state in (
        'open', 'at-risk', 'renegotiated', 'kept', 'kept-late', 'broken', 'cancelled'
    )),
    add constraint promise_state_at_check
        check ((state_at is not null) = (state <> 'open')),
    add constraint promise_state_why_given_check
        check ((state_why is not null) = (state in ('at-risk', 'renegotiated', 'broken', 'cancelled'))),
    add constraint promise_kept_check
        check (state <> 'kept' or state_at <= due_at),
    add constraint promise_kept_late_check
        check (state <> 'kept-late' or state_at > due_at);
comment on column promise.state_at is 'Since when it is in this state; none while it is open.';
comment on column promise.state_why is 'The reason of a risk or a breach; the evidence of the client''s consent or cancellation.';
create index promise_about_idx on promise (about_kind, about_id, due_at, id);
create index promise_due_idx on promise (due_at, id);
create index promise_open_idx on promise (by_id, due_at, id)
    where state in ('open', 'at-risk', 'renegotiated');
create index promise_circle_idx on promise (circle_id, due_at, id);
create index promise_client_idx on promise (client_id, due_at, id);
