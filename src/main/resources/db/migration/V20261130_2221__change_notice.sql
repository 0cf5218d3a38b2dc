create table change_notice (
    id bigint generated always as identity primary key,
    change_id bigint not null references change_request (id),
    contact_id bigint references contact (id),
    person_id bigint references person (id),
    name text not null check (length(name) between 1 and 200),
    mail_id bigint,
    told_at timestamptz not null,
    constraint change_notice_who_check check (num_nonnulls(contact_id, person_id) = 1),
    constraint change_notice_mail_check check ((mail_id is not null) = (contact_id is not null)),
    unique (change_id, contact_id),
    unique (change_id, person_id)
);
comment on table change_notice is 'Who was told of a change, one line each: the client''s people by a mail, ours by a line of their own.';
comment on column change_notice.mail_id is 'The mail whose fate proves it.';
