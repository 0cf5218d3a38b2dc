create table meeting_attendee (
    id bigint generated always as identity primary key,
    meeting_id bigint not null references meeting (id),
    person_id bigint references person (id),
    contact_id bigint references contact (id),
    wants text not null default '' check (length(wants) <= 1000),
    fears text not null default '' check (length(fears) <= 1000),
    answer text not null default 'none'
        check (answer in ('none', 'accepted', 'tentative', 'declined')),
    answer_words text not null default '' check (length(answer_words) <= 1000),
    answered_at timestamptz,
    invited_sequence int,
    came boolean,
    confirmed_at timestamptz,
    confirmed_minutes int,
    removed_at timestamptz,
    constraint meeting_attendee_who_check check (num_nonnulls(person_id, contact_id) = 1),
    constraint meeting_attendee_answered_check check ((answered_at is null) = (answer = 'none')),
    constraint meeting_attendee_confirmed_check
        check (num_nonnulls(confirmed_at, confirmed_minutes) in (0, 2))
);
comment on table meeting_attendee is 'Who is to come, of us or of the client, with what is known of them beforehand.';
comment on column meeting_attendee.wants is 'Internal: what they want of it.';
comment on column meeting_attendee.fears is 'Internal: what they are afraid of.';
comment on column meeting_attendee.invited_sequence is 'SEQUENCE of the last invitation sent to them; none before.';
comment on column meeting_attendee.came is 'None while nobody has said.';
comment on column meeting_attendee.confirmed_minutes is 'Which version of the minutes they confirmed: of that they are informed.';
create unique index meeting_attendee_person_idx on meeting_attendee (meeting_id, person_id)
    where person_id is not null;
create unique index meeting_attendee_contact_idx on meeting_attendee (meeting_id, contact_id)
    where contact_id is not null;
create index meeting_attendee_mine_idx on meeting_attendee (person_id) where person_id is not null;
