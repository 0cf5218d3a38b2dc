create table difficulty (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('difficulty', 'special', 'rules', 'conflict')),
    about_kind text not null check (length(about_kind) between 2 and 30),
    about_id bigint not null,
    about_label text not null check (length(about_label) <= 200),
    about_url text not null check (length(about_url) <= 300),
    circle_id bigint not null references circle (id),
    client_id bigint not null references client (id),
    project_id bigint references project (id),
    text text not null check (length(text) between 1 and 2000),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    by_id bigint not null references person (id),
    noted_at timestamptz not null,
    leader_id bigint references person (id),
    reported_at timestamptz,
    acknowledged_at timestamptz,
    strategy text check (length(strategy) between 1 and 2000),
    agreed_by bigint references person (id),
    agreed_at timestamptz,
    settled_at timestamptz,
    version int not null default 1,
    constraint difficulty_reported_check check (num_nonnulls(leader_id, reported_at) in (0, 2)),
    constraint difficulty_acknowledged_check
        check (acknowledged_at is null or reported_at is not null),
    constraint difficulty_agreed_check check (num_nonnulls(strategy, agreed_by, agreed_at) in (0, 3))
);
comment on table difficulty is 'A difficulty, a special situation, or a client who does not follow the rules; reported upward.';
comment on column difficulty.leader_id is 'The leader of who noted it, to whom it was reported.';
comment on column difficulty.strategy is 'What we agreed to do about it.';
