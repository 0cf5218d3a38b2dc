-- What is true of a complaint in whatever state it is.
alter table complaint
    add column merged_into_id bigint references complaint (id),
    add column merged_at timestamptz,
    add column plan_put_at timestamptz,
    add column plan_proof text check (plan_proof ~ '^[a-z-]+/[0-9]+$'),
    add column due_at timestamptz,
    add column last_contact_at timestamptz,
    add column talked_at timestamptz,
    add column lesson_waived_at timestamptz,
    add column lesson_waived_by bigint references person (id),
    add column lesson_waived_reason text check (length(lesson_waived_reason) between 1 and 2000),
    add constraint complaint_merged_check
        check (num_nonnulls(merged_into_id, merged_at) in (0, 2) and merged_into_id <> id),
    add constraint complaint_plan_check check (num_nonnulls(plan_put_at, plan_proof) in (0, 2)),
    add constraint complaint_waiver_check
        check (num_nonnulls(lesson_waived_at, lesson_waived_by, lesson_waived_reason) in (0, 3)),
    add constraint complaint_waiver_severity_check
        check (lesson_waived_at is null or severity in ('normal', 'minor'));

comment on column complaint.merged_into_id is 'It goes on there; its number keeps resolving.';
comment on column complaint.plan_put_at is 'When the first plan, however provisional, was put to the client.';
comment on column complaint.due_at is 'Nearest time limit still running, repeated from the clocks for the list in due order.';
comment on column complaint.last_contact_at is 'Last contact that took place, repeated for the list.';
comment on column complaint.talked_at is 'Last time we spoke with them since it was received or reopened; a talk comes before a document.';

create table complaint_owner (
    complaint_id bigint not null references complaint (id),
    person_id bigint not null references person (id),
    primary key (complaint_id, person_id)
);
comment on table complaint_owner is 'Who owns it besides the owner.';
create index complaint_owner_person_idx on complaint_owner (person_id, complaint_id);
