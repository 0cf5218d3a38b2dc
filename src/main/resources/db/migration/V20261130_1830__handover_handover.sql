create table handover (
    id bigint generated always as identity primary key,
    circle_id bigint not null references circle (id),
    client_id bigint not null references client (id),
    project_id bigint references project (id),
    label text not null check (length(label) between 1 and 200),
    url text not null check (length(url) between 1 and 300),
    from_id bigint not null references person (id),
    to_id bigint not null references person (id),
    reason text not null check (length(reason) between 1 and 2000),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    planned_on date not null,
    overlap_until date,
    prepared_at timestamptz not null,
    prepared_by bigint not null references person (id),
    look_at timestamptz,
    version int not null default 1,
    constraint handover_two_people_check check (from_id <> to_id),
    constraint handover_overlap_check check (overlap_until is null or overlap_until >= planned_on)
);
comment on table handover is 'A project, or all that is a client''s, goes from one of us to another.';
comment on column handover.project_id is 'None when all of the client is handed over.';
comment on column handover.label is 'What people call the project or client; url is its page.';
comment on column handover.overlap_until is 'Until when both work on it together.';
comment on column handover.look_at is 'When the sweep looks again whether its lines are current; none once it is over.';
