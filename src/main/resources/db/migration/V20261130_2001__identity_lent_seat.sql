-- Whoever is asked about something may read what it is about, as long as they are asked.
alter table seat add column lent_until timestamptz;
comment on column seat.lent_until is
    'When it is looked at whether a lent seat is still needed; none for a seat for good.';
create index seat_lent_idx on seat (lent_until) where lent_until is not null;
