create table project_baseline (
    project_id bigint not null references project (id),
    number int not null check (number >= 1),
    ends_on date not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    value_minor bigint not null check (value_minor >= 0),
    why text not null check (length(why) between 1 and 1000),
    change_number text check (length(change_number) <= 30),
    agreed_at timestamptz not null,
    agreed_by bigint not null references person (id),
    primary key (project_id, number)
);
comment on table project_baseline is 'What was agreed about the end and the value of a contract, version by version; the highest number counts.';
comment on column project_baseline.value_minor is 'The contract''s value in the smallest unit of its currency.';
comment on column project_baseline.change_number is 'The change request it follows from; none when it was written down by hand.';
