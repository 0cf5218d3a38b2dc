alter table outgoing_mail
    add column chosen boolean not null default false,
    drop constraint outgoing_mail_state_check,
    drop constraint outgoing_mail_ended_check,
    add constraint outgoing_mail_state_check check (state in (
        'waiting', 'sending', 'retrying', 'sent', 'failed', 'by-hand', 'sent-by-hand',
        'taken-back', 'held-back'
    )),
    add constraint outgoing_mail_ended_check
        check ((ended_at is not null)
            = (state in ('sent', 'failed', 'sent-by-hand', 'taken-back', 'held-back')));
comment on column outgoing_mail.chosen is 'Whether a person chose when it leaves; such a mail is held back when the client writes first.';
drop index outgoing_mail_failed_idx;
create index outgoing_mail_failed_idx on outgoing_mail (id)
    where state in ('failed', 'by-hand', 'held-back');
create index outgoing_mail_chosen_idx on outgoing_mail (about_kind, about_id)
    where chosen and state = 'waiting';
