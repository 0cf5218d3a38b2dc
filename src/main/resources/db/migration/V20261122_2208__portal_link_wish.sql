create table link_wish (
    id bigint generated always as identity primary key,
    hash bytea check (length(hash) = 32),
    number int check (number > 0),
    address text check (length(address) <= 254),
    at timestamptz not null,
    constraint link_wish_check check (
        num_nonnulls(number, address) = case when hash is null then 2 else 0 end)
);
comment on table link_wish is 'Strangers who ask for a new link, known or not: written for both alike, answered later.';
comment on column link_wish.hash is 'Of the old link; or else the complaint''s number and the mail address they gave.';
