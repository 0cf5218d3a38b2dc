-- What open complaints say about a client is counted circle by circle, to a hundred and no further.
create index complaint_upset_idx on complaint (circle_id, client_id)
    where merged_into_id is null and emotion in ('angry', 'furious')
        and state in ('received', 'acknowledged', 'assessed', 'proposed', 'agreed', 'resolved', 'confirmed');
create index complaint_severe_idx on complaint (circle_id, client_id)
    where merged_into_id is null and severity in ('critical', 'major')
        and state in ('received', 'acknowledged', 'assessed', 'proposed', 'agreed', 'resolved', 'confirmed');
create index complaint_reopened_idx on complaint (circle_id, client_id)
    where merged_into_id is null and reopenings > 0
        and state in ('received', 'acknowledged', 'assessed', 'proposed', 'agreed', 'resolved', 'confirmed');
create index complaint_late_idx on complaint (circle_id, due_at, client_id)
    where merged_into_id is null
        and state in ('received', 'acknowledged', 'assessed', 'proposed', 'agreed', 'resolved', 'confirmed');
