create table escalation_question (
    id bigint generated always as identity primary key,
    escalation_id bigint not null references escalation (id),
    text text not null check (length(text) between 1 and 1000),
    asked_by bigint not null references person (id),
    asked_at timestamptz not null,
    answer text check (length(answer) between 1 and 4000),
    answered_by bigint references person (id),
    answered_at timestamptz,
    constraint escalation_question_answered_check
        check (num_nonnulls(answer, answered_by, answered_at) in (0, 3))
);
comment on table escalation_question is 'What somebody who is to decide asked back, and what they were told.';
create index escalation_question_escalation_idx on escalation_question (escalation_id, id);
create unique index escalation_question_open_idx on escalation_question (escalation_id)
    where answered_at is null;
