-- What of the radar is one's own to act on is read in its order, and one client's likewise.
create index radar_line_mine_idx on radar_line (owner_id, weight desc, id) where grounds > 0;
create index radar_line_whose_idx on radar_line (client_id, weight desc, id) where grounds > 0;
