create table complaint_listening (
    id bigint generated always as identity primary key,
    complaint_id bigint not null unique references complaint (id),
    happened text not null check (length(happened) between 1 and 8000),
    feeling text not null check (length(feeling) between 1 and 2000),
    wish text not null check (length(wish) between 1 and 4000),
    cause text not null default '' check (length(cause) <= 4000),
    promised text not null default '' check (length(promised) <= 4000),
    at timestamptz not null,
    by_id bigint not null references person (id),
    read_back_at timestamptz,
    read_back_to text check (length(read_back_to) between 1 and 200),
    read_back_channel text check (length(read_back_channel) between 2 and 30),
    not_read_back text check (length(not_read_back) between 1 and 2000),
    version int not null default 1,
    constraint complaint_listening_read_back_check
        check (num_nonnulls(read_back_at, read_back_to, read_back_channel) in (0, 3)
            and (read_back_at is null or not_read_back is null))
);
comment on table complaint_listening is 'What we heard, in our words.';
comment on column complaint_listening.not_read_back is 'Why it was not read back to the client.';
