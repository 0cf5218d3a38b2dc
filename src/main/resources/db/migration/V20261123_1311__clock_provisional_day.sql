-- A day that a rule foretells but nobody has published yet.
alter table working_calendar_day add column provisional boolean not null default false;

comment on column working_calendar_day.provisional is 'Not officially published when it was written.';
