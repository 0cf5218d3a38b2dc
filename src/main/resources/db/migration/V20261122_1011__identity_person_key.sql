alter table person
    add column stamp int not null default 1,
    add column sort_text text not null default '';
comment on column person.stamp is 'Counts up when all sessions of the person must end: new password, sign out everywhere.';
comment on column person.sort_text is 'The name as it is sorted: pinyin for Chinese, lower case.';
create index person_sort_idx on person (sort_text, id);

create table person_key (
    person_id bigint not null references person (id),
    key text not null check (length(key) between 1 and 254),
    primary key (person_id, key)
);
comment on table person_key is 'What a person is found by while somebody types; compared from its beginning.';
create index person_key_key_idx on person_key (key text_pattern_ops);
