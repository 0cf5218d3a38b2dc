create table handover_left_behind (
    project_id bigint primary key references project (id),
    from_id bigint not null references person (id),
    at timestamptz not null
);
create index handover_left_behind_from_idx on handover_left_behind (from_id);
comment on table handover_left_behind is 'Projects that got another manager: the page offers to hand over what the former one has.';
comment on column handover_left_behind.from_id is 'Who managed it before.';
