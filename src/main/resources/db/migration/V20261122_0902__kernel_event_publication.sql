-- Happenings that a listener still has to hear after commit, as Spring Modulith keeps them.
create table event_publication (
    id                     uuid        not null,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz,
    constraint event_publication_pk primary key (id)
);
-- A hash, because an event's text may be longer than a b-tree entry can be.
create index event_publication_serialized_event_idx on event_publication using hash (serialized_event);
create index event_publication_completion_date_idx on event_publication (completion_date);

comment on table event_publication is 'One row per happening and listener, deleted when the listener has succeeded.';
comment on column event_publication.serialized_event is 'The happening as JSON.';
