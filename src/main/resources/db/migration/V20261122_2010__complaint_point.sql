create table complaint_point (
    id bigint generated always as identity primary key,
    complaint_id bigint not null references complaint (id),
    origin_id bigint not null references complaint (id),
    position int not null,
    text text not null check (length(text) between 1 and 4000),
    finding text not null default '' check (length(finding) <= 8000),
    decision text check (decision in ('accepted', 'partly', 'not-accepted')),
    reasons text not null default '' check (length(reasons) <= 8000),
    answer text not null default '' check (length(answer) <= 8000),
    scope text check (scope in ('in', 'out', 'unclear', 'shared')),
    clause_id bigint references clause (id),
    scope_note text not null default '' check (length(scope_note) <= 4000),
    version int not null default 1,
    constraint complaint_point_clause_check check (clause_id is null or scope is not null)
);
create index complaint_point_complaint_idx on complaint_point (complaint_id, position, id);
create index complaint_point_origin_idx on complaint_point (origin_id);
comment on table complaint_point is 'One thing complained about, with its own finding and decision.';
comment on column complaint_point.origin_id is 'The complaint it was made in; another one after a merge or split.';
comment on column complaint_point.answer is 'What the client reads of the decision.';
comment on column complaint_point.scope is 'Internal: no client ever reads it.';

create table complaint_correction (
    id bigint generated always as identity primary key,
    complaint_id bigint not null references complaint (id),
    text text not null check (length(text) between 1 and 8000),
    actor_kind text not null check (actor_kind in ('person', 'contact', 'system')),
    actor_id bigint,
    actor_name text not null check (length(actor_name) <= 200),
    at timestamptz not null
);
create index complaint_correction_complaint_idx on complaint_correction (complaint_id, id);
comment on table complaint_correction is 'What the client says we got wrong, beside their first words and never over them.';
