-- Work for later, as db-scheduler keeps it; picked by one node at a time.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    constraint scheduled_tasks_pk primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time_idx on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat_idx on scheduled_tasks (last_heartbeat);

comment on table scheduled_tasks is 'One row per task that is due once or again.';
comment on column scheduled_tasks.picked_by is 'The process that is doing it now.';
comment on column scheduled_tasks.last_heartbeat is 'When that process last said it is alive; others take over when it falls silent.';
