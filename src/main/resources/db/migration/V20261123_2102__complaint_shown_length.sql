-- A proposal may have 20,000 characters and 50 sentences beside: what was shown must fit whole.
alter table complaint_decision
    drop constraint complaint_decision_shown_check,
    add constraint complaint_decision_shown_check check (length(shown) <= 100000);
alter table complaint
    drop constraint complaint_confirmed_note_check,
    add constraint complaint_confirmed_note_check check (length(confirmed_note) <= 100000);
