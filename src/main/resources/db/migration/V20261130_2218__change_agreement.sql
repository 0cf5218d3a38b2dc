create table change_agreement (
    change_id bigint not null,
    number int not null check (number >= 1),
    offer int not null,
    chosen int not null,
    baseline int not null,
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    terms text not null check (length(terms) <= 8000),
    text text not null check (length(text) between 1 and 40000),
    hash bytea not null check (length(hash) = 32),
    drawn_at timestamptz not null,
    drawn_by text not null,
    primary key (change_id, number),
    foreign key (change_id, offer) references change_offer (change_id, number)
);
comment on table change_agreement is 'The text both sides sign, version by version; never changed afterwards.';
comment on column change_agreement.baseline is 'The version of the contract its before and after are reckoned from.';
comment on column change_agreement.terms is 'What was added to what follows from the offer.';
comment on column change_agreement.hash is 'SHA-256 of the text.';
