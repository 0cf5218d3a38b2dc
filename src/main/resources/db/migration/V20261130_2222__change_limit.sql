create table change_limit (
    currency text primary key check (currency ~ '^[A-Z]{3}$'),
    cost_minor bigint not null check (cost_minor >= 0),
    days int not null check (days between 0 and 3650),
    version int not null default 1
);
comment on table change_limit is 'Up to which cost and delay a change goes to the client without a superior''s approval.';
comment on column change_limit.cost_minor is 'In the smallest unit of the currency. A currency without a line needs approval for any cost.';
insert into change_limit (currency, cost_minor, days)
values ('CNY', 5000000, 5), ('TWD', 20000000, 5), ('HKD', 5000000, 5), ('USD', 800000, 5),
    ('EUR', 800000, 5), ('GBP', 800000, 5), ('SGD', 1000000, 5), ('JPY', 1000000, 5);
