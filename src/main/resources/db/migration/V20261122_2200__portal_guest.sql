create table guest (
    id bigint generated always as identity primary key,
    complaint_id bigint not null references complaint (id),
    contact_id bigint references contact (id),
    name text not null check (length(name) <= 200),
    address text not null check (length(address) <= 254),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    made_at timestamptz not null
);
comment on table guest is 'Somebody of a client who may see one complaint from outside.';
comment on column guest.contact_id is 'None for somebody who lodged a complaint and is no contact yet.';
comment on column guest.name is 'As it was then; for a contact the contact''s own name and address count.';
create unique index guest_contact_idx on guest (complaint_id, contact_id) where contact_id is not null;
create unique index guest_address_idx on guest (complaint_id, lower(address)) where contact_id is null;
create index guest_person_idx on guest (contact_id);
