create table radar_sign (
    id bigint generated always as identity primary key,
    line_id bigint not null references radar_line (id),
    kind text not null check (kind in (
        'rhythm', 'unconfirmed', 'question', 'bad-news', 'promise-late', 'promise-open', 'slip',
        'mood', 'plan', 'hand-over', 'replaced-contact')),
    source_kind text not null check (length(source_kind) between 2 and 30),
    source_id bigint not null,
    contact_id bigint references contact (id),
    since timestamptz not null,
    counted boolean not null,
    weight int not null check (weight > 0),
    alone boolean not null,
    facts jsonb not null check (jsonb_typeof(facts) = 'object'),
    url text not null check (length(url) between 1 and 300),
    constraint radar_sign_same_key
        unique nulls not distinct (source_kind, source_id, kind, contact_id)
);
comment on table radar_sign is 'One reason to act. Gone when it holds no longer; the timeline keeps what was.';
comment on column radar_sign.source_kind is 'The record that gives the reason, with source_id.';
comment on column radar_sign.since is 'From when it counts; may lie ahead.';
comment on column radar_sign.counted is 'Whether it is part of its line''s sum; what lies ahead is not yet.';
comment on column radar_sign.alone is 'Whether it alone puts its line on the radar.';

create index radar_sign_line_idx on radar_sign (line_id, weight desc, since);
create index radar_sign_contact_idx on radar_sign (contact_id) where contact_id is not null;
-- The sweep touches only what has come due.
create index radar_sign_due_idx on radar_sign (since) where not counted;
