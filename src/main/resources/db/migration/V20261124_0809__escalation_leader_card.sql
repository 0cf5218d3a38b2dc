create table leader_card (
    id bigint generated always as identity primary key,
    client_id bigint not null unique references client (id),
    circle_id bigint not null references circle (id),
    going_on text not null check (length(going_on) between 1 and 4000),
    answer text not null check (length(answer) between 1 and 4000),
    avoid text not null check (length(avoid) <= 2000),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    written_by bigint not null references person (id),
    written_at timestamptz not null,
    version int not null default 1
);
comment on table leader_card is 'What a leader has to know of a client, and what to answer if they call.';
comment on column leader_card.avoid is 'What must not be said or promised.';

create table leader_card_reading (
    id bigint generated always as identity primary key,
    client_id bigint not null references client (id),
    circle_id bigint not null references circle (id),
    person_id bigint not null references person (id),
    card_version int not null,
    read_at timestamptz not null,
    unique (client_id, person_id, card_version)
);
comment on table leader_card_reading is 'Who said they had read which version of a card, and when first.';
create index leader_card_reading_person_idx on leader_card_reading (person_id, read_at);
