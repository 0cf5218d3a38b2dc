-- Signed-in sessions, as Spring Session reads and writes them; on every node, and after a restart.
create table spring_session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        text,
    constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_session_id_idx on spring_session (session_id);
create index spring_session_expiry_time_idx on spring_session (expiry_time);
create index spring_session_principal_name_idx on spring_session (principal_name);

comment on table spring_session is 'A browser''s session. Times are milliseconds since 1970 in UTC.';
comment on column spring_session.principal_name is 'Who is signed in; empty before sign-in.';
comment on column spring_session.max_inactive_interval is 'Seconds without a request until the session ends.';
