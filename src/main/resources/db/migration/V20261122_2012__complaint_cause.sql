create table cause (
    id bigint generated always as identity primary key,
    code text not null check (length(code) between 1 and 20),
    name_en text not null check (length(name_en) between 1 and 200),
    name_zh_hans text not null check (length(name_zh_hans) between 1 and 200),
    name_zh_hant text not null check (length(name_zh_hant) between 1 and 200),
    active boolean not null default true,
    position int not null default 0,
    version int not null default 1
);
create unique index cause_code_idx on cause (lower(code));
comment on table cause is 'The taxonomy of causes; edited by administrators, never deleted.';

create table complaint_cause (
    complaint_id bigint not null references complaint (id),
    cause_id bigint not null references cause (id),
    is_primary boolean not null,
    primary key (complaint_id, cause_id)
);
create unique index complaint_cause_primary_idx on complaint_cause (complaint_id) where is_primary;
create index complaint_cause_cause_idx on complaint_cause (cause_id, complaint_id);
comment on table complaint_cause is 'Which causes a complaint has; at most one is the primary one.';
