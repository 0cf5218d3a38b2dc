-- Whoever takes clocks away would look through the whole table for each.
create index clock_continues_idx on clock (continues_id) where continues_id is not null;
