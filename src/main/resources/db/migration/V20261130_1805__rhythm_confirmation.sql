create table confirmation (
    id bigint generated always as identity primary key,
    touchpoint_id bigint not null references touchpoint (id),
    contact_id bigint not null references contact (id),
    circle_id bigint not null references circle (id),
    client_id bigint not null references client (id),
    told_at timestamptz not null,
    confirmed_at timestamptz not null,
    channel text not null check (length(channel) <= 30),
    words text not null check (length(words) <= 2000),
    recorded_by bigint not null references person (id),
    recorded_at timestamptz not null,
    constraint confirmation_order_check check (confirmed_at >= told_at),
    constraint confirmation_touchpoint_key unique (touchpoint_id, contact_id)
);
comment on table confirmation is 'A contact said that they understood what we told them.';
comment on column confirmation.told_at is 'When we had told them; the latest is their drop-off point.';
comment on column confirmation.channel is 'The way they said so.';
comment on column confirmation.words is 'What they said, if anything is known.';

create index confirmation_contact_idx on confirmation (contact_id, told_at desc);
create index confirmation_client_idx on confirmation (client_id);
create index confirmation_circle_idx on confirmation (circle_id);
