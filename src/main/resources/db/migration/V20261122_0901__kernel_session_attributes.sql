create table spring_session_attributes (
    session_primary_id char(36) not null,
    attribute_name     text     not null,
    attribute_bytes    bytea    not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_session_fk
        foreign key (session_primary_id) references spring_session (primary_id) on delete cascade
);

comment on table spring_session_attributes is 'What a session remembers; goes with its session.';
comment on column spring_session_attributes.attribute_bytes is 'A serialised Java object.';
