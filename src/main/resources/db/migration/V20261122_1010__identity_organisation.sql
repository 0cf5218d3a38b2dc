-- The organisation that runs this Heed: one row, there from the beginning.
create table organisation (
    id bigint generated always as identity primary key,
    sole boolean not null default true unique check (sole),
    name text not null default 'Heed' check (length(name) between 1 and 100),
    language text not null default 'en' check (language in ('zh-Hans', 'zh-Hant', 'en')),
    zone text not null default 'UTC' check (length(zone) between 1 and 60),
    begun_at timestamptz,
    sample_at timestamptz,
    first_run_hash bytea check (length(first_run_hash) = 32),
    version int not null default 1
);
comment on table organisation is 'The organisation that runs this Heed; exactly one row.';
comment on column organisation.sole is 'Always true and unique, so that a second row cannot exist.';
comment on column organisation.begun_at is 'When the first administrator was made; none before the first run.';
comment on column organisation.sample_at is 'When the sample world was filled in; none when it never was.';
comment on column organisation.first_run_hash is 'SHA-256 of the one-time first-run token of the latest start.';
insert into organisation default values;
