create table change_option (
    change_id bigint not null,
    analysis int not null,
    position int not null check (position between 1 and 3),
    title text not null check (length(title) between 1 and 200),
    effect text not null check (length(effect) <= 4000),
    days int not null check (days between 0 and 3650),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    cost_minor bigint not null,
    recommended boolean not null,
    primary key (change_id, analysis, position),
    foreign key (change_id, analysis) references change_analysis (change_id, number)
);
comment on table change_option is 'Ways to go: all of it, less, later, not at all. In the client''s language; they read it.';
comment on column change_option.days is 'By how many calendar days the end of the project moves.';
comment on column change_option.cost_minor is 'What it adds to the contract, in the smallest unit of the currency; below zero when it saves.';
