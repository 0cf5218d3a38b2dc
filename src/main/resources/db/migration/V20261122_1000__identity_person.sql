create table person (
    id bigint generated always as identity primary key,
    email text not null check (length(email) between 3 and 254),
    name text not null check (length(name) between 1 and 100),
    role text not null
        check (role in ('administrator', 'manager', 'project-manager', 'member', 'service')),
    superior_id bigint references person (id),
    phone text not null default '' check (length(phone) <= 40),
    language text not null default 'zh-Hans' check (language in ('zh-Hans', 'zh-Hant', 'en')),
    zone text not null default 'Asia/Shanghai' check (length(zone) <= 60),
    theme text not null default '' check (theme in ('', 'light', 'dark')),
    density text not null default '' check (density in ('', 'compact', 'roomy')),
    keys_on boolean not null default true,
    password_hash text,
    disabled boolean not null default false,
    created_at timestamptz not null default now(),
    version int not null default 1,
    check (superior_id <> id)
);
comment on table person is 'Somebody of ours who signs in.';
comment on column person.superior_id is 'Reporting line: a superior sees what those under them see.';
comment on column person.password_hash is 'Argon2id; none while an invitation is open or sign-in is elsewhere.';
create unique index person_email_idx on person (lower(email));
create index person_superior_idx on person (superior_id);
