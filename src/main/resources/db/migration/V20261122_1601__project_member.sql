create table project_member (
    id bigint generated always as identity primary key,
    project_id bigint not null references project (id),
    person_id bigint not null references person (id),
    role text not null default '' check (length(role) <= 100),
    unique (project_id, person_id)
);
comment on table project_member is 'Who of us is on a project; each is seated on its circle.';
comment on column project_member.role is 'What they do there, in free words.';
create index project_member_person_idx on project_member (person_id);
