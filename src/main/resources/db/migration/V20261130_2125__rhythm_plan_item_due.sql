-- The plan of everything one sees, due first, is read in this order and never sorted.
create index plan_item_due_idx on plan_item (due_at, id) where ended_at is null;
