create table contact (
    id bigint generated always as identity primary key,
    client_id bigint not null references client (id),
    name text not null check (length(name) between 1 and 100),
    family text not null default '' check (length(family) <= 60),
    given text not null default '' check (length(given) <= 60),
    address_zh_hans text not null default '' check (length(address_zh_hans) <= 60),
    address_zh_hant text not null default '' check (length(address_zh_hant) <= 60),
    address_en text not null default '' check (length(address_en) <= 60),
    title text not null default '' check (length(title) <= 100),
    email text not null default '' check (length(email) <= 254),
    phone text not null default '' check (length(phone) <= 40),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    channel text not null check (channel in ('face-to-face', 'phone', 'email', 'message', 'hotline',
        'portal', 'letter', 'meeting', 'conference-call', 'project-tool', 'crm')),
    notes text not null default '' check (length(notes) <= 4000),
    main boolean not null default false,
    left_on date,
    by_pinyin bytea not null,
    created_at timestamptz not null,
    version int not null default 1,
    constraint contact_main_check check (not main or left_on is null)
);
comment on table contact is 'A person at a client.';
comment on column contact.address_en is 'Form of address in their own free words, one for each language.';
comment on column contact.left_on is 'The day they left the client; none while they are there.';
create unique index contact_email_idx on contact (client_id, lower(email)) where email <> '';
create unique index contact_main_idx on contact (client_id) where main;
create index contact_order_idx on contact (client_id, by_pinyin, id);
create index contact_mailbox_idx on contact (lower(email)) where email <> '';
