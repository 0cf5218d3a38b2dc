alter table complaint
    add constraint complaint_confirmed_check check (num_nonnulls(confirmed_at, confirmation)
            = case when complaint_reached(state, ended_from) >= 7 then 2 else 0 end),
    add constraint complaint_confirmed_said_check check (
        num_nonnulls(confirmed_actor_kind, confirmed_actor_name, confirmed_evidence)
            = case when confirmation = 'said' then 3 else 0 end),
    add constraint complaint_confirmed_words_check check ((confirmed_note is not null)
            = coalesce(confirmed_evidence in ('click', 'mail', 'minute'), false)),
    add constraint complaint_confirmed_shown_check check ((confirmed_hash is not null)
            = coalesce(confirmed_evidence = 'click', false)),
    add constraint complaint_confirmed_file_check check ((confirmed_document_id is not null)
            = coalesce(confirmed_evidence = 'signed-file', false)),
    add constraint complaint_confirmed_silence_check check ((confirmed_reminders is not null)
            = coalesce(confirmation = 'no-answer', false)),
    add constraint complaint_withdrawn_check check (
        num_nonnulls(withdrawn_at, withdrawn_actor_kind, withdrawn_actor_name, withdrawn_reason)
            = case when state = 'withdrawn' then 4 else 0 end),
    add constraint complaint_unresolved_check check (
        num_nonnulls(unresolved_at, unresolved_by, unresolved_reason, client_told_at,
            our_side_told_at, ladder_exhausted, recourse, look_again_on)
            = case when state = 'unresolved' then 8 else 0 end),
    add constraint complaint_way_out_check check (ladder_exhausted or recourse <> '');
