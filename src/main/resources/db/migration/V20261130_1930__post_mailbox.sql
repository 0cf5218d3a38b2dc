create table mailbox (
    id bigint generated always as identity primary key,
    name text not null check (length(name) between 1 and 100),
    host text not null check (length(host) between 1 and 253),
    port int not null check (port between 1 and 65535),
    security text not null check (security in ('tls', 'starttls', 'none')),
    user_name text not null check (length(user_name) between 1 and 254),
    sign_on text not null check (sign_on in ('password', 'bearer')),
    secret bytea not null,
    folder text not null check (length(folder) between 1 and 200),
    fresh text not null check (fresh in ('ask', 'complaint')),
    active boolean not null default true,
    origin text not null check (origin in ('settings', 'environment')),
    version int not null default 1
);
comment on table mailbox is 'Where mail for us is fetched from.';
comment on column mailbox.secret is 'Password or bearer token, encrypted; never shown again.';
comment on column mailbox.sign_on is 'Whether the secret is a password or an OAuth 2 bearer token.';
comment on column mailbox.fresh is 'What becomes of something new from a proven contact: a person is asked, or it is a complaint.';
comment on column mailbox.origin is 'Who set it up; the one of the environment is written again at each start.';
create unique index mailbox_environment_idx on mailbox (origin) where origin = 'environment';
