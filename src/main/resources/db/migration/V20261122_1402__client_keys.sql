create table client_key (
    client_id bigint not null references client (id),
    circle_id bigint not null references circle (id),
    key text collate "C" not null check (length(key) between 1 and 40),
    primary key (client_id, key)
);
comment on table client_key is 'What a client is found by while somebody types, compared from the beginning; "C" so that an ordinary index serves.';
create index client_key_idx on client_key (key, client_id);

create table contact_key (
    contact_id bigint not null references contact (id),
    circle_id bigint not null references circle (id),
    key text collate "C" not null check (length(key) between 1 and 40),
    primary key (contact_id, key)
);
comment on table contact_key is 'What a contact is found by; those who left have none.';
comment on column contact_key.circle_id is 'The client''s circle, repeated so that who sees few clients reads few keys.';
create index contact_key_idx on contact_key (key, contact_id);
create index contact_key_circle_idx on contact_key (circle_id, key);
