create table lodging (
    id bigint generated always as identity primary key,
    key_hash bytea not null unique check (length(key_hash) = 32),
    state text not null check (state in ('draft', 'sent', 'waiting', 'sorted', 'set-aside')),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    words text not null check (length(words) <= 20000),
    demand text not null default '' check (length(demand) <= 4000),
    name text not null default '' check (length(name) <= 200),
    organisation text not null default '' check (length(organisation) <= 200),
    email text not null default '' check (length(email) <= 254),
    phone text not null default '' check (length(phone) <= 60),
    answer_language text check (answer_language in ('zh-Hans', 'zh-Hant', 'en')),
    proven_contact_id bigint references contact (id),
    begun_at timestamptz not null
);
comment on table lodging is 'What somebody writes on the public form, from the first word to the complaint it becomes.';
comment on column lodging.state is 'Sent: for Heed to match; waiting: for a person of ours to say whose it is.';
comment on column lodging.proven_contact_id is 'Whose browser it was, when that person had given a code in it.';
comment on column lodging.answer_language is 'In which language they want to hear from us; none while not asked.';
create index lodging_state_idx on lodging (state, id);
create index lodging_begun_idx on lodging (begun_at) where state = 'draft';
