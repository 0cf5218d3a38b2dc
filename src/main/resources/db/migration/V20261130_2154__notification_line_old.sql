-- Lines and mails that are old enough to be forgotten are found without reading the others.
create index notification_line_old_idx on notification_line (told_at) where not kept;
create index staff_mail_ended_idx on staff_mail (ended_at) where ended_at is not null;
