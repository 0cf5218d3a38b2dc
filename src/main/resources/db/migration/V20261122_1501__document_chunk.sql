create table document_chunk (
    document_id bigint not null references document (id) deferrable initially deferred,
    number int not null check (number >= 0),
    bytes bytea not null check (octet_length(bytes) between 1 and 262144),
    primary key (document_id, number)
);
comment on table document_chunk is 'The bytes of a document, 256 KB a row, so that neither end ever holds a whole file.';
-- Files are compressed already, and what was never compressed cannot unpack to more than it is.
alter table document_chunk alter column bytes set storage external;
