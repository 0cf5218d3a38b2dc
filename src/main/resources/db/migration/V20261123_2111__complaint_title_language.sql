-- The title is in our words, the words are in theirs: each has a language of its own.
alter table complaint
    add column title_language text check (title_language in ('zh-Hans', 'zh-Hant', 'en'));
update complaint set title_language = language;
alter table complaint alter column title_language set not null;

comment on column complaint.title_language is 'Of the title: its writer''s, or the words'' where it was taken from them.';
