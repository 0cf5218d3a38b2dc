create table client (
    id bigint generated always as identity primary key,
    circle_id bigint not null unique references circle (id),
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and slug !~ '^[0-9]+$' and length(slug) <= 60),
    name text not null check (length(name) between 1 and 200),
    short_name text not null check (length(short_name) between 1 and 60),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    zone text not null check (length(zone) between 1 and 60),
    channel text not null check (channel in ('face-to-face', 'phone', 'email', 'message', 'hotline',
        'portal', 'letter', 'meeting', 'conference-call', 'project-tool', 'crm')),
    customs text not null default '' check (length(customs) <= 2000),
    sensitivities text not null default '' check (length(sensitivities) <= 2000),
    notes text not null default '' check (length(notes) <= 8000),
    by_pinyin bytea not null,
    by_stroke bytea not null,
    created_at timestamptz not null,
    version int not null default 1
);
comment on table client is 'An organisation we deliver to.';
comment on column client.circle_id is 'Who may see it; its projects'' circles are children of this one.';
comment on column client.slug is 'Address of its page; made once of the short name and then stable.';
comment on column client.by_pinyin is 'Collation key of the short name by sound: the order of the list in Simplified Chinese and English.';
comment on column client.by_stroke is 'Collation key of the short name by strokes: the order of the list in Traditional Chinese.';
create index client_by_pinyin_idx on client (by_pinyin, id);
create index client_by_stroke_idx on client (by_stroke, id);
create index client_name_idx on client (lower(name));
