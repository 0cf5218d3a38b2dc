create table stakeholder (
    id bigint generated always as identity primary key,
    project_id bigint not null references project (id),
    person_id bigint references person (id),
    contact_id bigint references contact (id),
    role text not null check (role in ('client', 'sponsor', 'boss', 'user', 'affected', 'team')),
    influence text not null check (influence in ('low', 'medium', 'high')),
    interest text not null check (interest in ('low', 'medium', 'high')),
    attitude text not null check (attitude in ('supportive', 'neutral', 'doubtful', 'opposed')),
    note text not null default '' check (length(note) <= 1000),
    version int not null default 1,
    constraint stakeholder_side_check check (num_nonnulls(person_id, contact_id) = 1),
    unique (project_id, person_id),
    unique (project_id, contact_id)
);
comment on table stakeholder is 'A person of either side and how they stand towards a project.';
comment on column stakeholder.note is 'Which decisions they take, join or are told.';
create index stakeholder_person_idx on stakeholder (person_id);
create index stakeholder_contact_idx on stakeholder (contact_id);
