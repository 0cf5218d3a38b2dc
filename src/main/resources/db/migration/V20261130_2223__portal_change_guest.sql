alter table guest
    add column change_id bigint references change_request (id),
    drop constraint guest_about_check,
    add constraint guest_about_check check (num_nonnulls(complaint_id, meeting_id, change_id) = 1),
    add constraint guest_change_contact_check check (change_id is null or contact_id is not null);
comment on table guest is 'Somebody of a client who may see one complaint, one meeting or one change request, from outside.';
comment on column guest.change_id is 'The change request they decide about; none for the others.';
create unique index guest_change_idx on guest (change_id, contact_id) where change_id is not null;
