create table escalation_option (
    id bigint generated always as identity primary key,
    escalation_id bigint not null references escalation (id),
    position int not null check (position between 1 and 3),
    text text not null check (length(text) between 1 and 300),
    effect text not null check (length(effect) <= 500),
    recommended boolean not null,
    gone_at timestamptz,
    gone_by bigint references person (id),
    gone_why text check (length(gone_why) between 1 and 1000),
    unique (escalation_id, position),
    constraint escalation_option_gone_check check (num_nonnulls(gone_at, gone_by, gone_why) in (0, 3))
);
comment on table escalation_option is 'One of at most three ways out of an escalation, with its effect.';
comment on column escalation_option.gone_at is 'Since when it can no longer be chosen.';
create unique index escalation_option_recommended_idx on escalation_option (escalation_id)
    where recommended;
