create table letter_trace (
    message_id text not null check (length(message_id) <= 300),
    mail_id bigint not null references letter (mail_id) on delete cascade,
    primary key (message_id, mail_id)
);
comment on table letter_trace is 'Message-IDs of others: of every mail seen, and those it answers, so that what follows is found.';
create index letter_trace_mail_idx on letter_trace (mail_id);
create table letter_part (
    mail_id bigint not null references letter (mail_id) on delete cascade,
    position int not null,
    name text not null check (length(name) <= 255),
    type text not null check (length(type) <= 200),
    content_id text not null check (length(content_id) <= 300),
    inline boolean not null,
    size bigint not null check (size > 0),
    content bytea not null,
    document_id bigint,
    primary key (mail_id, position)
);
comment on table letter_part is 'Files and pictures of a mail, taken out once, so that a page does not take the mail apart again.';
comment on column letter_part.inline is 'A picture in the text.';
comment on column letter_part.document_id is 'The document it became on a record.';
