-- A decision that was taken back stays as it was made; the client decides anew on the same version.
alter table complaint_decision
    drop constraint complaint_decision_pkey,
    add column id bigint generated always as identity primary key,
    add column recalled_at timestamptz,
    add column recalled_by_id bigint,
    add column recalled_by text check (length(recalled_by) <= 200),
    add column recalled_words text check (length(recalled_words) <= 8000),
    add column recalled_shown text check (length(recalled_shown) <= 100000),
    add column recalled_hash bytea,
    add constraint complaint_decision_recall_check check (
        num_nonnulls(recalled_at, recalled_by, recalled_words, recalled_shown, recalled_hash)
            = case when recalled_at is null then 0 else 5 end
        and (recalled_at is null or verdict = 'accepted' and evidence = 'click'));
create unique index complaint_decision_standing_idx on complaint_decision (proposal_id)
    where recalled_at is null;
create index complaint_decision_proposal_idx on complaint_decision (proposal_id);
comment on column complaint_decision.recalled_at is 'When the client took it back on their page; recalled_by is who, recalled_shown what stood there.';
