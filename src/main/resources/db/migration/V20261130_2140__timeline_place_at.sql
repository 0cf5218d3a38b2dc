-- A history is read in the order in which things happened, not in which they were written down.
alter table timeline_place add column at timestamptz;
alter table timeline_place disable trigger timeline_place_append_only;
update timeline_place p set at = e.at from timeline_entry e where e.id = p.entry_id;
alter table timeline_place enable trigger timeline_place_append_only;
alter table timeline_place alter column at set not null;
comment on column timeline_place.at is 'The entry''s, repeated so that a history reads its page from one index.';
