create table notification_preference (
    person_id bigint primary key references person (id),
    now_by_mail boolean not null,
    today_by_mail boolean not null,
    evening_by_mail boolean not null,
    quiet_from time not null,
    quiet_until time not null,
    digest_at time[] not null check (cardinality(digest_at) between 1 and 4),
    evening_at time not null,
    evening_due_at timestamptz,
    version int not null default 1
);
comment on table notification_preference is 'How somebody is told; those who chose nothing have what the house begins with.';
comment on column notification_preference.quiet_from is 'Times are of the person''s zone; the same moment twice means no quiet hours.';
comment on column notification_preference.digest_at is 'When one mail says what is new for today.';
comment on column notification_preference.evening_due_at is 'When they next hear of tomorrow''s promises.';
create index notification_preference_evening_idx on notification_preference (evening_due_at)
    where evening_due_at is not null;
