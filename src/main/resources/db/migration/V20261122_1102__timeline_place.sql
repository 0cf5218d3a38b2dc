create table timeline_place (
    subject_kind text not null,
    subject_id bigint not null,
    entry_id bigint not null references timeline_entry (id),
    circle_id bigint not null references circle (id),
    client_visible boolean not null,
    primary key (subject_kind, subject_id, entry_id) include (circle_id, client_visible)
);
comment on table timeline_place is 'On which timelines an entry stands: its own record''s, and those of the client and the project.';
comment on column timeline_place.circle_id is 'The entry''s, repeated so that a list skips foreign entries without reading them.';
comment on column timeline_place.client_visible is 'The entry''s, repeated for the same reason.';
create index timeline_place_client_visible_idx
    on timeline_place (subject_kind, subject_id, entry_id) include (circle_id) where client_visible;
