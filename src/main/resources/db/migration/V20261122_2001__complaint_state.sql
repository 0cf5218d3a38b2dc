-- Where it stands: the facts of each state that was entered on the way, and no others.
alter table complaint
    add column state text not null default 'received',
    add column ended_from text,
    add column acknowledged_at timestamptz,
    add column acknowledged_by bigint references person (id),
    add column acknowledged_proof text check (acknowledged_proof ~ '^[a-z-]+/[0-9]+$'),
    add column next_at timestamptz,
    add column assessed_at timestamptz,
    add column assessed_by bigint references person (id),
    add column proposed_at timestamptz,
    add column proposed_by bigint references person (id),
    add column proposed_proof text check (proposed_proof ~ '^[a-z-]+/[0-9]+$'),
    add column proposed_version int,
    add column agreed_at timestamptz,
    add column resolved_at timestamptz,
    add column resolved_by bigint references person (id),
    add column resolved_proof text check (resolved_proof ~ '^[a-z-]+/[0-9]+$'),
    add column confirmed_at timestamptz,
    add column closed_at timestamptz,
    add column closed_by bigint references person (id),
    add column reopenings int not null default 0 check (reopenings >= 0);

comment on column complaint.state is 'The last state entered; the table''s checks say which facts it has.';
comment on column complaint.ended_from is 'The open state it was in when it was withdrawn or given up.';
comment on column complaint.acknowledged_proof is 'Kind and id of the mail or contact that told the client.';
comment on column complaint.next_at is 'When the client was told to hear from us next.';
