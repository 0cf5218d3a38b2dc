create table meeting_line (
    id bigint generated always as identity primary key,
    meeting_id bigint not null references meeting (id),
    item_id bigint references meeting_item (id) on delete set null,
    kind text not null check (kind in ('decision', 'promise', 'action', 'complaint')),
    text text not null check (length(text) between 1 and 2000),
    owner_id bigint references person (id),
    due_at timestamptz,
    made_kind text check (length(made_kind) between 2 and 30),
    made_id bigint,
    made_url text check (length(made_url) between 1 and 300),
    done_at timestamptz,
    written_by bigint not null references person (id),
    written_at timestamptz not null,
    constraint meeting_line_made_check check (num_nonnulls(made_kind, made_id, made_url) in (0, 3)),
    constraint meeting_line_owed_check check (
        num_nonnulls(owner_id, due_at) = case when kind in ('promise', 'action') then 2 else 0 end),
    constraint meeting_line_becomes_check
        check (kind not in ('promise', 'complaint') or made_kind is not null),
    constraint meeting_line_done_check
        check (done_at is null or kind = 'action' and made_kind is null)
);
comment on table meeting_line is 'What a meeting led to, line by line, and the record each line became.';
comment on column meeting_line.made_kind is 'The record it became, with made_id; the way back is the line.';
comment on column meeting_line.done_at is 'For an action that lives here, because it belongs to no complaint.';
create index meeting_line_meeting_idx on meeting_line (meeting_id, id);
create index meeting_line_made_idx on meeting_line (made_kind, made_id) where made_kind is not null;
create index meeting_line_open_idx on meeting_line (owner_id, due_at)
    where kind = 'action' and made_kind is null and done_at is null;
