create table change_analysis (
    change_id bigint not null references change_request (id),
    number int not null check (number >= 1),
    quality text not null check (length(quality) <= 4000),
    risk text not null check (length(risk) <= 4000),
    requirements text not null check (length(requirements) <= 4000),
    note text not null check (length(note) <= 4000),
    analysed_at timestamptz not null,
    analysed_by bigint not null references person (id),
    approved_at timestamptz,
    approved_by bigint references person (id),
    remark text not null default '' check (length(remark) <= 2000),
    withdrawn_at timestamptz,
    primary key (change_id, number),
    constraint change_analysis_approved_check
        check (num_nonnulls(approved_at, approved_by) in (0, 2)),
    constraint change_analysis_eyes_check check (approved_by <> analysed_by)
);
comment on table change_analysis is 'What a change costs and touches, version by version. Internal; the client reads the options.';
comment on column change_analysis.quality is 'What it does to the quality of what we deliver.';
comment on column change_analysis.requirements is 'Which agreed requirements it touches.';
comment on column change_analysis.note is 'How we came to the figures.';
comment on column change_analysis.withdrawn_at is 'Since when its approval counts no more: another analysis took its place.';
