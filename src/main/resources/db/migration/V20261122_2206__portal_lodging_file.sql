create table lodging_file (
    id bigint generated always as identity primary key,
    lodging_id bigint not null references lodging (id) on delete cascade,
    name text not null check (length(name) between 1 and 300),
    size bigint not null check (size between 1 and 10485760),
    content bytea not null check (length(content) = size)
);
comment on table lodging_file is 'Files of a lodging until it has become a complaint; then they are its documents.';
create index lodging_file_lodging_idx on lodging_file (lodging_id);
