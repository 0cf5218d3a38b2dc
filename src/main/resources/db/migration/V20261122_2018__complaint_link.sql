create table complaint_link (
    id bigint generated always as identity primary key,
    from_id bigint not null references complaint (id),
    to_id bigint not null references complaint (id),
    kind text not null check (kind in ('blocks', 'recurrence-of', 'related', 'split-from')),
    unique (from_id, to_id, kind),
    constraint complaint_link_self_check check (from_id <> to_id)
);
create index complaint_link_to_idx on complaint_link (to_id);
comment on table complaint_link is 'How two complaints hang together, read from the first to the second.';

create table complaint_view (
    id bigint generated always as identity primary key,
    person_id bigint not null references person (id),
    name text not null check (length(name) between 1 and 60),
    query text not null check (length(query) <= 1000),
    position int not null default 0,
    unique (person_id, name)
);
comment on table complaint_view is 'A person''s named query of the list of complaints.';
