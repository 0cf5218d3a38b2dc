-- A record by the address of its page.
create index search_entry_url_idx on search_entry (url);
