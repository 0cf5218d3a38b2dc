alter table outgoing_mail
    add column calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
    add column calendar text check (length(calendar) between 1 and 100000),
    add constraint outgoing_mail_invitation_check
        check (num_nonnulls(calendar_method, calendar) in (0, 2));
comment on column outgoing_mail.calendar is 'An iCalendar that goes with it, as text; an invitation. Holds no link and no code.';
comment on column outgoing_mail.calendar_method is 'Its METHOD, said again in the header of the part, or mail programs pass it over.';
