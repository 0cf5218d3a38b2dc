alter table letter
    add column settled_at timestamptz,
    add column settled_by_id bigint references person (id),
    add column because text check (length(because) <= 500),
    add constraint letter_kind_check check (kind in (
        'fresh', 'reply', 'courtesy', 'unknown', 'automatic', 'list', 'bounce', 'invitation', 'duplicate'
    )),
    add constraint letter_standing_check check (standing in (
        'waiting', 'on-record', 'complaint', 'aside', 'kept'
    )),
    add constraint letter_settled_check check ((settled_at is null) = (standing = 'waiting')),
    add constraint letter_aside_check check ((because is not null) = (standing = 'aside')),
    add constraint letter_record_check
        check (about_id is not null or standing not in ('on-record', 'complaint')),
    add constraint letter_same_check check ((same_as_id is not null) = (kind = 'duplicate'));
comment on column letter.kind is 'What it is: something new, an answer, a thank-you, from nobody we know, or no person''s.';
comment on column letter.standing is 'waiting for a person, on a record, a complaint of its own, set aside by a person, or kept where its kind is listed.';
create unique index letter_fingerprint_idx on letter (fingerprint) where kind <> 'duplicate';
create index letter_waiting_idx on letter (circle_id, mail_id) where standing = 'waiting';
create index letter_nobody_idx on letter (mail_id) where standing = 'waiting' and circle_id is null;
create index letter_kept_idx on letter (standing, mail_id);
create index letter_about_idx on letter (about_kind, about_id, mail_id);
create index letter_circle_idx on letter (circle_id, mail_id);
create index letter_client_idx on letter (client_id);
