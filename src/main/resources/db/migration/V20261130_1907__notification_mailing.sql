create table notification_mailing (
    person_id bigint primary key references person (id),
    last_at timestamptz not null
);
comment on table notification_mailing is 'When somebody was last mailed: held while a mail to them is written, and too many at once become one.';
