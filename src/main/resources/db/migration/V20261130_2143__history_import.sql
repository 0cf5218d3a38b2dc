create table history_import (
    id bigint generated always as identity primary key,
    project_id bigint not null references project (id),
    circle_id bigint not null references circle (id),
    name text not null check (length(name) <= 200),
    kind text not null check (kind in ('mail', 'mailbox', 'calendar')),
    hash bytea not null check (octet_length(hash) = 32),
    at timestamptz not null,
    by_id bigint not null references person (id),
    added int not null check (added >= 0),
    renewed int not null check (renewed >= 0),
    known int not null check (known >= 0),
    unread text[] not null default '{}',
    unread_more int not null default 0 check (unread_more >= 0)
);
comment on table history_import is 'A file that was read into the history of a project, and what came of it.';
comment on column history_import.name is 'What the file was called, without what could lead somewhere.';
comment on column history_import.kind is 'One mail, a mailbox of them (mbox), or calendar events.';
comment on column history_import.hash is 'SHA-256 of the file.';
comment on column history_import.added is 'What was not known before; renewed were events with a newer SEQUENCE.';
comment on column history_import.known is 'What was in the history or stands on a record already: passed over.';
comment on column history_import.unread is 'What could not be read, which one and why; at most fifty, unread_more counts the rest.';
create index history_import_project_idx on history_import (project_id, id desc);
