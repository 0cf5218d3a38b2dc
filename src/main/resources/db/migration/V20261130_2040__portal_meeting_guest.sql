alter table guest
    alter column complaint_id drop not null,
    add column meeting_id bigint references meeting (id),
    add constraint guest_about_check check (num_nonnulls(complaint_id, meeting_id) = 1),
    add constraint guest_meeting_contact_check check (meeting_id is null or contact_id is not null);
comment on table guest is 'Somebody of a client who may see one complaint, or one meeting, from outside.';
comment on column guest.meeting_id is 'The meeting they are asked to; none for who may see a complaint.';
create unique index guest_meeting_idx on guest (meeting_id, contact_id) where meeting_id is not null;
