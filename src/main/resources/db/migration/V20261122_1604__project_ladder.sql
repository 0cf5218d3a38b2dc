create table ladder_step (
    id bigint generated always as identity primary key,
    project_id bigint not null references project (id),
    level int not null check (level between 1 and 6),
    person_id bigint references person (id),
    contact_id bigint references contact (id),
    channel text not null check (length(channel) <= 30),
    answer_hours int not null check (answer_hours between 1 and 720),
    version int not null default 1,
    unique (project_id, level),
    constraint ladder_step_side_check check (num_nonnulls(person_id, contact_id) >= 1)
);
comment on table ladder_step is 'Who faces whom on each level of both organisations; 1 is the nearest to the work.';
comment on column ladder_step.answer_hours is 'Hours within which this level answers.';
create index ladder_step_person_idx on ladder_step (person_id);
create index ladder_step_contact_idx on ladder_step (contact_id);
