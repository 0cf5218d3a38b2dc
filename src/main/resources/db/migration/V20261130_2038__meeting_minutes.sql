create table meeting_minutes (
    meeting_id bigint not null references meeting (id),
    number int not null check (number >= 1),
    text text not null check (length(text) between 1 and 16000),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    sha256 bytea not null check (length(sha256) = 32),
    sent_at timestamptz not null,
    sent_by bigint not null references person (id),
    primary key (meeting_id, number)
);
comment on table meeting_minutes is 'Minutes as they were sent to the client, in versions; never changed afterwards.';
comment on column meeting_minutes.sha256 is 'Of the text: what was confirmed is this and nothing else.';
create table meeting_plan (
    meeting_id bigint primary key references meeting (id),
    text text not null check (length(text) between 1 and 8000),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    written_by bigint not null references person (id),
    written_at timestamptz not null
);
comment on table meeting_plan is 'What a huddle came to: the preliminary plan, for us alone.';
