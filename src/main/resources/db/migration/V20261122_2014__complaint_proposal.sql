create table complaint_proposal (
    id bigint generated always as identity primary key,
    complaint_id bigint not null references complaint (id),
    number int not null check (number > 0),
    state text not null default 'draft'
        check (state in ('draft', 'put', 'replaced', 'accepted', 'changes', 'declined')),
    text text not null check (length(text) between 1 and 20000),
    cost text not null default '' check (length(cost) <= 1000),
    needs text not null default '' check (length(needs) <= 4000),
    could_change text not null default '' check (length(could_change) <= 4000),
    feasibility text not null default '' check (length(feasibility) <= 4000),
    effectiveness text not null default '' check (length(effectiveness) <= 4000),
    answer_by date,
    drafted_at timestamptz not null,
    drafted_by bigint not null references person (id),
    put_at timestamptz,
    version int not null default 1,
    unique (complaint_id, number),
    constraint complaint_proposal_put_check check ((put_at is null) = (state = 'draft'))
);
create unique index complaint_proposal_put_idx on complaint_proposal (complaint_id) where state = 'put';
comment on table complaint_proposal is 'Versions of what we propose; at most one waits for the client.';

create table complaint_proposal_item (
    proposal_id bigint not null references complaint_proposal (id),
    position int not null,
    text text not null check (length(text) between 1 and 500),
    firmness text not null check (firmness in ('promise', 'intention')),
    due_at timestamptz,
    owner_id bigint references person (id),
    promise_id bigint references promise (id),
    primary key (proposal_id, position)
);
comment on table complaint_proposal_item is 'Its sentences, each a promise or an intention.';
