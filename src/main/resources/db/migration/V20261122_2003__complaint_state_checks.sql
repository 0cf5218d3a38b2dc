-- What the sealed records of ComplaintState say, once more. `reached` is the open state it got to.
create function complaint_reached(state text, ended_from text) returns int immutable language sql
    return array_position(array['received', 'acknowledged', 'assessed', 'proposed', 'agreed',
        'resolved', 'confirmed', 'closed'], coalesce(ended_from, state));

alter table complaint
    add constraint complaint_state_check check (state in ('received', 'acknowledged', 'assessed',
        'proposed', 'agreed', 'resolved', 'confirmed', 'closed', 'withdrawn', 'unresolved')),
    add constraint complaint_ended_check check ((ended_from is not null)
        = (state in ('withdrawn', 'unresolved')) and ended_from is distinct from 'closed'
        and complaint_reached(state, ended_from) is not null),
    add constraint complaint_acknowledged_check check (
        num_nonnulls(acknowledged_at, acknowledged_by, acknowledged_proof, next_at)
            = case when complaint_reached(state, ended_from) >= 2 then 4 else 0 end),
    add constraint complaint_assessed_check check (num_nonnulls(assessed_at, assessed_by)
            = case when complaint_reached(state, ended_from) >= 3 then 2 else 0 end),
    add constraint complaint_proposed_check check (
        num_nonnulls(proposed_at, proposed_by, proposed_proof, proposed_version)
            = case when complaint_reached(state, ended_from) >= 4 then 4 else 0 end),
    add constraint complaint_agreed_check check (num_nonnulls(agreed_at)
            = case when complaint_reached(state, ended_from) >= 5 then 1 else 0 end),
    add constraint complaint_resolved_check check (num_nonnulls(resolved_at, resolved_by, resolved_proof)
            = case when complaint_reached(state, ended_from) >= 6 then 3 else 0 end),
    add constraint complaint_closed_check check (num_nonnulls(closed_at, closed_by)
            = case when complaint_reached(state, ended_from) >= 8 then 2 else 0 end);
