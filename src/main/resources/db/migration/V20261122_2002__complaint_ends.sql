-- How the client confirmed, and the two ends besides closed.
alter table complaint
    add column confirmation text check (confirmation in ('said', 'no-answer')),
    add column confirmed_actor_kind text check (confirmed_actor_kind in ('person', 'contact', 'system')),
    add column confirmed_actor_id bigint,
    add column confirmed_actor_name text check (length(confirmed_actor_name) <= 200),
    add column confirmed_evidence text check (confirmed_evidence in ('click', 'signed-file', 'mail', 'minute')),
    add column confirmed_note text check (length(confirmed_note) <= 20000),
    add column confirmed_document_id bigint,
    add column confirmed_hash bytea,
    add column confirmed_reminders int check (confirmed_reminders >= 1),
    add column withdrawn_at timestamptz,
    add column withdrawn_actor_kind text check (withdrawn_actor_kind in ('person', 'contact', 'system')),
    add column withdrawn_actor_id bigint,
    add column withdrawn_actor_name text check (length(withdrawn_actor_name) <= 200),
    add column withdrawn_reason text check (length(withdrawn_reason) between 1 and 4000),
    add column unresolved_at timestamptz,
    add column unresolved_by bigint references person (id),
    add column unresolved_reason text check (length(unresolved_reason) between 1 and 4000),
    add column client_told_at timestamptz,
    add column our_side_told_at timestamptz,
    add column ladder_exhausted boolean,
    add column recourse text check (length(recourse) <= 1000),
    add column look_again_on date;

comment on column complaint.confirmed_note is 'Which mail or minute, or exactly what was shown when they clicked.';
comment on column complaint.confirmed_hash is 'SHA-256 of what was shown.';
comment on column complaint.recourse is 'Who outside can decide; empty when the ladder is exhausted.';
