alter table lodging
    add sent_at timestamptz,
    add complaint_id bigint references complaint (id),
    add set_aside_at timestamptz,
    add set_aside_by_id bigint references person (id),
    add set_aside_because text check (length(set_aside_because) between 1 and 500),
    add constraint lodging_sent_check check ((sent_at is not null) = (state <> 'draft')),
    add constraint lodging_sorted_check check ((complaint_id is not null) = (state = 'sorted')),
    add constraint lodging_set_aside_check check (
        num_nonnulls(set_aside_at, set_aside_because) = case when state = 'set-aside' then 2 else 0 end);
comment on column lodging.set_aside_by_id is 'None when Heed itself did, because a machine had filled in what people do not see.';
