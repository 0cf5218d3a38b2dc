alter table outgoing_mail
    add column state text not null,
    add column due_at timestamptz,
    add column attempts int not null default 0 check (attempts >= 0),
    add column why text check (length(why) <= 500),
    add column ended_at timestamptz,
    add column ended_by bigint references person (id),
    add column version int not null default 1,
    add constraint outgoing_mail_state_check check (state in (
        'waiting', 'sending', 'retrying', 'sent', 'failed', 'by-hand', 'sent-by-hand', 'taken-back'
    )),
    add constraint outgoing_mail_due_check
        check ((due_at is not null) = (state in ('waiting', 'sending', 'retrying'))),
    add constraint outgoing_mail_why_given_check
        check ((why is not null) = (state in ('retrying', 'failed'))),
    add constraint outgoing_mail_ended_check
        check ((ended_at is not null) = (state in ('sent', 'failed', 'sent-by-hand', 'taken-back'))),
    add constraint outgoing_mail_ended_by_check
        check ((ended_by is not null) = (state in ('sent-by-hand', 'taken-back'))),
    add constraint outgoing_mail_tried_check
        check (message_id is not null or state not in ('sending', 'retrying', 'sent'));
comment on column outgoing_mail.due_at is 'When a node may next take it: after the time to take it back, after a pause, or when the node that holds it has fallen silent.';
comment on column outgoing_mail.attempts is 'How often a node has begun to send it; names the attempt that may mark it.';
comment on column outgoing_mail.why is 'What the mail server said, without addresses of ours.';
create index outgoing_mail_due_idx on outgoing_mail (due_at)
    where state in ('waiting', 'sending', 'retrying');
create index outgoing_mail_failed_idx on outgoing_mail (id) where state in ('failed', 'by-hand');
