create table complaint_action (
    id bigint generated always as identity primary key,
    complaint_id bigint not null references complaint (id),
    text text not null check (length(text) between 1 and 1000),
    owner_id bigint not null references person (id),
    due_on date not null,
    state text not null default 'open' check (state in ('open', 'done', 'renegotiated')),
    note text not null default '' check (length(note) <= 2000),
    version int not null default 1
);
create index complaint_action_complaint_idx on complaint_action (complaint_id, due_on, id);
create index complaint_action_owner_idx on complaint_action (owner_id, due_on, id) where state <> 'done';
comment on table complaint_action is 'A piece of work with an owner and a due date.';
comment on column complaint_action.note is 'What came of it, or what the client agreed to instead.';
