alter table escalation
    add column state text not null default 'open',
    add column state_at timestamptz,
    add column state_by bigint references person (id),
    add column state_words text check (length(state_words) between 1 and 2000),
    add column state_remark text check (length(state_remark) <= 2000),
    add column state_option int check (state_option between 1 and 3),
    add constraint escalation_state_check
        check (state in ('open', 'decided', 'withdrawn', 'de-escalated')),
    add constraint escalation_ended_check
        check (num_nonnulls(state_at, state_by, state_words, state_remark)
            = case when state = 'open' then 0 else 4 end),
    add constraint escalation_option_check
        check (state_option is null or state = 'decided');
comment on column escalation.state_words is 'What was decided, or why it was withdrawn or de-escalated.';
comment on column escalation.state_remark is 'What was added to the chosen option; empty otherwise.';
create index escalation_about_idx on escalation (about_kind, about_id, id desc);
create index escalation_circle_idx on escalation (circle_id, id desc);
create index escalation_client_idx on escalation (client_id, id desc);
create index escalation_open_idx on escalation (id desc) where state = 'open';
create index escalation_owner_idx on escalation (owner_id, id desc) where state = 'open';
create index escalation_project_idx on escalation (project_id) where project_id is not null;
