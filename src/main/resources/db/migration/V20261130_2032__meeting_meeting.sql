create table meeting (
    id bigint generated always as identity primary key,
    number text not null unique
        generated always as ('MT-' || lpad(id::text, greatest(4, length(id::text)), '0')) stored,
    kind text not null check (kind in ('progress', 'summary', 'dedicated', 'huddle', 'other')),
    about_kind text not null check (length(about_kind) between 2 and 30),
    about_id bigint not null,
    about_label text not null check (length(about_label) <= 200),
    about_url text not null check (length(about_url) <= 300),
    circle_id bigint not null references circle (id),
    client_id bigint not null references client (id),
    project_id bigint references project (id),
    series_id bigint references meeting_series (id),
    title text not null check (length(title) between 1 and 200),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    zone text not null check (length(zone) between 1 and 60),
    place text not null check (length(place) <= 300),
    link text not null check (length(link) <= 500),
    organiser_id bigint not null references person (id),
    opening text not null default '' check (length(opening) <= 2000),
    must_not text not null default '' check (length(must_not) <= 2000),
    sequence int not null default 0,
    version int not null default 1,
    constraint meeting_time_check check (ends_at > starts_at)
);
comment on table meeting is 'A talk with a client, or among us: prepared, held, written down, confirmed.';
comment on column meeting.about_kind is 'The record it is about, with about_id.';
comment on column meeting.zone is 'The zone its time was agreed in; invitations are written in it.';
comment on column meeting.opening is 'Internal: the first words, empathy and no excuse.';
comment on column meeting.must_not is 'Internal: what is not to be promised, the sponsor''s line.';
comment on column meeting.sequence is 'SEQUENCE of its calendar; grows with each change that was sent.';
