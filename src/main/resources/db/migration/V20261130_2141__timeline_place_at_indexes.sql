create index timeline_place_at_idx
    on timeline_place (subject_kind, subject_id, at, entry_id) include (circle_id, client_visible);
create index timeline_place_client_at_idx
    on timeline_place (subject_kind, subject_id, at, entry_id) include (circle_id) where client_visible;
