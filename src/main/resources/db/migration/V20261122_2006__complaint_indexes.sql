-- The list, newest first, as each kind of reader sees it; a merged complaint is in no list.
create index complaint_received_idx on complaint (received_at desc, id desc) where merged_into_id is null;
create index complaint_circle_idx on complaint (circle_id, received_at desc, id desc) where merged_into_id is null;
create index complaint_client_idx on complaint (client_id, received_at desc, id desc) where merged_into_id is null;
create index complaint_project_idx on complaint (project_id, received_at desc, id desc) where merged_into_id is null;
create index complaint_owner_idx on complaint (owner_id, received_at desc, id desc) where merged_into_id is null;
create index complaint_open_idx on complaint (received_at desc, id desc) where merged_into_id is null
    and state in ('received', 'acknowledged', 'assessed', 'proposed', 'agreed', 'resolved', 'confirmed');
create index complaint_due_idx on complaint (due_at, id) where merged_into_id is null and due_at is not null;
create index complaint_tags_idx on complaint using gin (tags);
create index complaint_merged_idx on complaint (merged_into_id) where merged_into_id is not null;
create index complaint_contact_idx on complaint (contact_id) where contact_id is not null;
