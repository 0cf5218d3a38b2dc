-- So that a hit can show the words it was found by, and whose they are.
alter table search_entry
    add column who text not null default '' check (length(who) <= 200),
    add column body text not null default '';
comment on column search_entry.who is 'Whose words they are, or who looks after it.';
comment on column search_entry.body is 'The words that are searched, for excerpts.';
