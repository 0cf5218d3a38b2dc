create table touchpoint (
    id bigint generated always as identity primary key,
    subject_kind text not null check (length(subject_kind) between 2 and 30),
    subject_id bigint not null,
    circle_id bigint not null references circle (id),
    client_id bigint not null references client (id),
    project_id bigint,
    contact_id bigint references contact (id),
    channel text not null check (length(channel) <= 30),
    direction text not null check (direction in ('in', 'out')),
    client_visible boolean not null,
    words text not null check (length(words) between 1 and 20000),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    at timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by text not null check (length(recorded_by) <= 200),
    emotion_before text
        check (emotion_before in ('calm', 'uneasy', 'disappointed', 'angry', 'furious')),
    emotion_after text
        check (emotion_after in ('calm', 'uneasy', 'disappointed', 'angry', 'furious'))
);
comment on table touchpoint is 'One real contact between us and a client; never changed.';
comment on column touchpoint.subject_kind is 'What it was about, with subject_id: a complaint, or the client itself.';
comment on column touchpoint.at is 'When it took place; recorded_at is when it was typed in.';
comment on column touchpoint.recorded_by is 'The name of who recorded it, as it was then.';
comment on column touchpoint.client_visible is 'Decided when it was recorded: internal unless made visible.';
create index touchpoint_subject_idx on touchpoint (subject_kind, subject_id, at desc, id desc);
create index touchpoint_client_idx on touchpoint (client_id, at desc, id desc);
create index touchpoint_project_idx on touchpoint (project_id) where project_id is not null;
create index touchpoint_contact_idx on touchpoint (contact_id, at desc) where contact_id is not null;
create index touchpoint_circle_idx on touchpoint (circle_id);
