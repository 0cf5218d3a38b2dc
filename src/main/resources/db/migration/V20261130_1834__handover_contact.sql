create table handover_contact (
    id bigint generated always as identity primary key,
    handover_id bigint not null references handover (id),
    contact_id bigint not null references contact (id),
    introducer_id bigint not null references person (id),
    planned_on date,
    introduced_at timestamptz,
    confirmed_at timestamptz,
    excused_at timestamptz,
    excused_by bigint references person (id),
    excused_why text check (length(excused_why) between 1 and 2000),
    next_at timestamptz,
    alarms int not null default 0 check (alarms >= 0),
    version int not null default 1,
    constraint handover_contact_once_key unique (handover_id, contact_id),
    constraint handover_contact_excused_check
        check (num_nonnulls(excused_at, excused_by, excused_why) in (0, 3)),
    constraint handover_contact_confirmed_check
        check (confirmed_at is null or introduced_at is not null),
    constraint handover_contact_next_check
        check (next_at is null or num_nonnulls(confirmed_at, excused_at) = 0)
);
create index handover_contact_contact_idx on handover_contact (contact_id);
create index handover_contact_next_idx on handover_contact (next_at) where next_at is not null;
comment on table handover_contact is 'A key contact of the client whom the new one has to meet.';
comment on column handover_contact.introducer_id is 'Who of us introduces the new one to them.';
comment on column handover_contact.introduced_at is 'The first contact in which the new one was introduced, or introduced themselves.';
comment on column handover_contact.confirmed_at is 'The first contact in which new one and contact both had a say.';
comment on column handover_contact.next_at is 'When the alarm sounds next; none before it is handed and once they have met.';
