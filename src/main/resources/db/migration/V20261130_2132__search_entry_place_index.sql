-- The client and the project of a hit, by its circle.
create index search_entry_place_idx on search_entry (circle_id, kind)
    where kind in ('client', 'project');
