-- Today shows the nearest of what one owns; without this, all of it is read and sorted.
create index complaint_owner_due_idx on complaint (owner_id, due_at, id)
    where merged_into_id is null and due_at is not null;
