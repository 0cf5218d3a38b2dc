-- History is evidence: it grows and never changes, whoever asks.
create function timeline_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'The timeline only grows: % of % is refused', lower(tg_op), tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create trigger timeline_entry_append_only before update or delete on timeline_entry
    for each row execute function timeline_refuse();
create trigger timeline_entry_no_truncate before truncate on timeline_entry
    for each statement execute function timeline_refuse();
create trigger timeline_place_append_only before update or delete on timeline_place
    for each row execute function timeline_refuse();
create trigger timeline_place_no_truncate before truncate on timeline_place
    for each statement execute function timeline_refuse();
create trigger timeline_chain_append_only before delete on timeline_chain
    for each row execute function timeline_refuse();
create trigger timeline_chain_no_truncate before truncate on timeline_chain
    for each statement execute function timeline_refuse();
