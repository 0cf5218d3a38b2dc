-- Few are kept; they are not looked for among the many that are unread.
create index notification_line_kept_idx on notification_line (person_id, told_at desc, id desc)
    where kept;
