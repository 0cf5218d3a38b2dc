create index notification_line_all_idx on notification_line (person_id, told_at desc, id desc);
create index notification_line_open_idx on notification_line (person_id, told_at desc, id desc)
    where read_at is null or kept;
create index notification_line_calls_idx on notification_line (person_id, circle_id, snoozed_until)
    where read_at is null and level = 'now';
create index notification_line_snoozed_idx on notification_line (person_id, snoozed_until)
    where snoozed_until is not null;
create index notification_line_mail_idx on notification_line (mail_due_at, person_id)
    where mail_due_at is not null;
