-- The client's page shows a dozen of those who are there, the main contact first.
create index contact_present_idx on contact (client_id, main desc, id desc) where left_on is null;
