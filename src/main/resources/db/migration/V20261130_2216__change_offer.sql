create table change_offer (
    change_id bigint not null,
    number int not null check (number >= 1),
    analysis int not null,
    baseline int not null,
    ends_on date not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    value_minor bigint not null,
    words text not null check (length(words) between 1 and 8000),
    valid_until date not null,
    put_at timestamptz not null,
    put_by bigint not null references person (id),
    mail_id bigint,
    primary key (change_id, number),
    foreign key (change_id, analysis) references change_analysis (change_id, number)
);
comment on table change_offer is 'An analysis as it was fed back to the client, who decides.';
comment on column change_offer.baseline is 'The running version of the contract it was reckoned from, with its end and value.';
comment on column change_offer.words is 'What we say to it, in the client''s language.';
comment on column change_offer.valid_until is 'The last day, at the client, on which it can be accepted.';
comment on column change_offer.mail_id is 'The mail that carries the link; none when it was shown in person.';
create index change_offer_valid_idx on change_offer (valid_until);
