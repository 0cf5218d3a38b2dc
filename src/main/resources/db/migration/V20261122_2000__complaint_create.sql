create sequence complaint_number_seq;

create table complaint (
    id bigint generated always as identity primary key,
    number int not null unique default nextval('complaint_number_seq'),
    circle_id bigint not null references circle (id),
    client_id bigint not null references client (id),
    project_id bigint references project (id),
    contact_id bigint references contact (id),
    complainant_name text not null default '' check (length(complainant_name) <= 200),
    complainant_address text not null default '' check (length(complainant_address) <= 254),
    channel text not null check (length(channel) between 2 and 30),
    received_at timestamptz not null,
    recorded_at timestamptz not null,
    recorder_kind text not null check (recorder_kind in ('person', 'contact', 'system')),
    recorder_id bigint,
    recorder_name text not null check (length(recorder_name) <= 200),
    words text not null check (length(words) between 1 and 20000),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    title text not null check (length(title) between 1 and 200),
    demand text not null default '' check (length(demand) <= 4000),
    matter text check (matter in ('deliverable', 'person', 'process', 'schedule', 'cost')),
    object text not null default '' check (length(object) <= 300),
    background text not null default '' check (length(background) <= 8000),
    severity text check (severity in ('critical', 'major', 'normal', 'minor')),
    emotion text check (emotion in ('calm', 'uneasy', 'disappointed', 'angry', 'furious')),
    about_person_id bigint references person (id),
    owner_id bigint not null references person (id),
    tags text[] not null default '{}',
    version int not null default 1,
    constraint complaint_received_check check (received_at <= recorded_at)
);
comment on table complaint is 'Any expression of dissatisfaction that expects an answer.';
comment on column complaint.received_at is 'When it reached our boundary, not when it was typed in.';
comment on column complaint.words is 'Verbatim; never changed. What the client corrects stands beside it.';
