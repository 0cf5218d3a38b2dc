create table document_text (
    document_id bigint primary key references document (id),
    state text not null check (state in ('waiting', 'read', 'unread')),
    text text not null default '' check (length(text) <= 200000),
    why text check (why in ('broken', 'encrypted', 'too-large', 'too-slow', 'not-possible')),
    tries int not null default 0,
    due_at timestamptz,
    done_at timestamptz,
    constraint document_text_waiting_check
        check ((due_at is not null) = (state = 'waiting')),
    constraint document_text_done_check check ((done_at is not null) = (state <> 'waiting')),
    constraint document_text_why_given_check check ((why is not null) = (state = 'unread'))
);
comment on table document_text is 'What a file says, or why that is not known; none for files that are never read.';
comment on column document_text.due_at is 'When it is read, or read again because whoever began did not end.';
comment on column document_text.tries is 'How often its reading has begun.';
create index document_text_due_idx on document_text (due_at) where due_at is not null;
create index document_text_unread_idx on document_text (done_at desc, document_id desc)
    where state = 'unread';
