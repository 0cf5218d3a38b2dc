comment on table history_item is 'A mail or calendar event read from a file into the history of a project.';
comment on column history_item.identity is 'What makes it the same when it comes again: content of a mail, UID and recurrence of an event.';
comment on column history_item.message is 'Of a mail''s Message-ID, sender, date and subject: the same mail saved by another program.';
comment on column history_item.sequence is 'Of an event; a higher one replaces it.';
comment on column history_item.side is 'Who wrote or invited, by the address: not proven, a file says what it likes.';
comment on column history_item.cancelled is 'The event was called off.';
comment on column history_item.automatic is 'No person wrote it: it is no contact.';
comment on column history_item.client_visible is 'Internal until one of us says that the client may read it.';
create unique index history_item_message_idx on history_item (project_id, message) where message is not null;
create index history_item_at_idx on history_item (project_id, at, id) include (circle_id, client_visible);
create index history_item_import_idx on history_item (import_id);
create table history_source (
    item_id bigint primary key references history_item (id),
    content bytea not null
);
comment on table history_source is 'The bytes a mail was read from, as evidence; never changed.';
alter table history_source alter column content set storage external;
