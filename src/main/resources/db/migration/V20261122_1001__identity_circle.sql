create table circle (
    id bigint generated always as identity primary key,
    parent_id bigint references circle (id)
);
comment on table circle is 'The people who may see the records of one client (no parent) or one project (its client''s circle is the parent).';
create index circle_parent_idx on circle (parent_id);

create table seat (
    circle_id bigint not null references circle (id),
    person_id bigint not null references person (id),
    primary key (circle_id, person_id)
);
comment on table seat is 'Who was put on a client or project; what follows from it is in sight.';
create index seat_person_idx on seat (person_id);

create table sight (
    person_id bigint not null references person (id),
    circle_id bigint not null references circle (id),
    primary key (person_id, circle_id)
);
comment on table sight is 'Which circles a person sees: derived from seats and reporting lines by refresh_sight, never written otherwise.';
create index sight_circle_idx on sight (circle_id);
