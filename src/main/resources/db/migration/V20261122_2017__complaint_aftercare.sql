create table complaint_follow_up (
    id bigint generated always as identity primary key,
    complaint_id bigint not null references complaint (id),
    due_at timestamptz not null,
    clock text check (clock in ('follow-up', 'later-follow-up')),
    held_at timestamptz,
    result text check (result in ('well', 'not-well')),
    channel text check (length(channel) between 2 and 30),
    note text not null default '' check (length(note) <= 4000),
    version int not null default 1,
    constraint complaint_follow_up_held_check
        check (num_nonnulls(held_at, result, channel) in (0, 3))
);
create index complaint_follow_up_complaint_idx on complaint_follow_up (complaint_id, due_at, id);
comment on table complaint_follow_up is 'A planned contact after the solution.';
comment on column complaint_follow_up.clock is 'The clock it stops; none for one that was added by hand.';

create table complaint_satisfaction (
    complaint_id bigint primary key references complaint (id),
    asked_at timestamptz not null,
    asked_by bigint not null references person (id),
    channel text not null check (length(channel) between 2 and 30),
    result int check (result between 1 and 5),
    handling int check (handling between 1 and 5),
    comment text not null default '' check (length(comment) <= 4000)
);
comment on table complaint_satisfaction is 'Is it solved, and how was it handled: asked separately.';
