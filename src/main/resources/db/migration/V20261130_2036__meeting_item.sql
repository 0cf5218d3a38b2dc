create table meeting_item (
    id bigint generated always as identity primary key,
    meeting_id bigint not null references meeting (id),
    position int not null check (position between 1 and 50),
    title text not null check (length(title) between 1 and 300),
    minutes int not null check (minutes between 1 and 480),
    speaker text not null check (length(speaker) <= 200),
    closing boolean not null default false,
    notes text not null default '' check (length(notes) <= 8000),
    noted_by bigint references person (id),
    noted_at timestamptz,
    version int not null default 1,
    constraint meeting_item_noted_check check (num_nonnulls(noted_by, noted_at) in (0, 2))
);
comment on table meeting_item is 'The agenda, item by item, with what was noted.';
comment on column meeting_item.closing is 'The last minutes: summary, lessons, improvement promises.';
comment on column meeting_item.notes is 'Internal; two people may write to different items at once.';
create unique index meeting_item_position_idx on meeting_item (meeting_id, position);
create table meeting_question (
    id bigint generated always as identity primary key,
    meeting_id bigint not null references meeting (id),
    question text not null check (length(question) between 1 and 1000),
    answer text not null default '' check (length(answer) <= 4000),
    evidence text not null default '' check (length(evidence) <= 1000),
    version int not null default 1
);
comment on table meeting_question is 'What the client asks, our answer and what proves it.';
comment on column meeting_question.evidence is 'Internal: where it can be looked up.';
create index meeting_question_meeting_idx on meeting_question (meeting_id, id);
