create table escalation_rung (
    id bigint generated always as identity primary key,
    escalation_id bigint not null references escalation (id),
    level int not null check (level >= 0),
    person_id bigint not null references person (id),
    contact_id bigint references contact (id),
    channel text not null check (length(channel) <= 30),
    came_by text not null check (came_by in ('raised', 'climbed', 'handed-on')),
    asked_at timestamptz not null,
    answer_minutes int not null check (answer_minutes between 1 and 100000),
    due_at timestamptz not null,
    warned boolean not null default false,
    question_at timestamptz,
    due_before timestamptz,
    next_at timestamptz,
    left_at timestamptz,
    constraint escalation_rung_due_check check (due_at > asked_at),
    constraint escalation_rung_question_check check (num_nonnulls(question_at, due_before) in (0, 2)),
    constraint escalation_rung_left_check check (left_at is null or next_at is null)
);
comment on table escalation_rung is 'Each person who was asked to decide, in order; the last one without left_at is asked now.';
comment on column escalation_rung.level is 'On the ladder of the project; 0 where there is none.';
comment on column escalation_rung.question_at is 'Since when the person waits for an answer to a question back.';
comment on column escalation_rung.due_before is 'When the answer was due before the question back made the clock wait.';
comment on column escalation_rung.next_at is 'When the sweep looks again; none once it was left, or at the top and overdue.';
create unique index escalation_rung_now_idx on escalation_rung (escalation_id) where left_at is null;
create index escalation_rung_next_idx on escalation_rung (next_at) where next_at is not null;
create index escalation_rung_person_idx on escalation_rung (person_id, escalation_id);
