alter table radar_line add column told boolean not null default false;
comment on column radar_line.told is 'Whether it was announced that it is on the radar; the sweep announces what differs.';
create index radar_line_untold_idx on radar_line (id) where (grounds > 0) <> told;
