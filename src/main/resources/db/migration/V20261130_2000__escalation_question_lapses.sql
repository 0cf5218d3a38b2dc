-- A question back ends with the turn of whoever asked it; the next one may ask their own.
alter table escalation_question
    add column lapsed_at timestamptz,
    add constraint escalation_question_lapsed_check
        check (lapsed_at is null or answered_at is null);
comment on column escalation_question.lapsed_at is
    'When it went on to somebody else, or ended, before anybody had answered.';

update escalation_question q set lapsed_at = now()
where q.answered_at is null
  and not exists (select 1 from escalation_rung g
                  where g.escalation_id = q.escalation_id and g.question_at is not null);

drop index escalation_question_open_idx;
create unique index escalation_question_open_idx on escalation_question (escalation_id)
    where answered_at is null and lapsed_at is null;
