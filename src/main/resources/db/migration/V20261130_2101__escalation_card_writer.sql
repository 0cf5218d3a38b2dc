-- What my people wrote and I have not read is looked up on every Today of a superior.
create index leader_card_written_idx on leader_card (written_by, written_at);
