alter table handover_line
    add constraint handover_line_state_check
        check (state in ('open', 'asked', 'accepted', 'declined', 'stays', 'over')),
    add constraint handover_line_at_check
        check ((state_at is null) = (state in ('open', 'asked'))),
    add constraint handover_line_by_check
        check ((state_by is not null) = (state in ('accepted', 'declined', 'stays'))),
    add constraint handover_line_why_check
        check ((state_why is not null) = (state in ('declined', 'stays'))),
    add constraint handover_line_question_at_check check (num_nonnulls(question, asked_at) in (0, 2)),
    add constraint handover_line_answer_at_check
        check (num_nonnulls(answer, answered_at) in (0, 2) and (answer is null or question is not null)),
    add constraint handover_line_asked_check
        check (state <> 'asked' or (question is not null and answer is null)),
    add constraint handover_line_over_check check (state <> 'over' or subject_id is not null);
comment on column handover_line.state_why is 'Why it was declined, or why it stays with the old one.';
