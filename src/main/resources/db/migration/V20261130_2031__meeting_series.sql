create table meeting_series (
    id bigint generated always as identity primary key,
    cadence text not null check (cadence in ('weekly', 'fortnightly', 'monthly')),
    first_at timestamptz not null,
    zone text not null check (length(zone) between 1 and 60),
    planned int not null default 1 check (planned >= 1),
    plan_at timestamptz,
    ended_at timestamptz,
    ended_by bigint references person (id),
    constraint meeting_series_ended_check
        check (num_nonnulls(ended_at, ended_by) = case when plan_at is null then 2 else 0 end)
);
comment on table meeting_series is 'Meetings that come again; each of them is a meeting of its own.';
comment on column meeting_series.first_at is 'The first of them; the others keep its time of day in the zone.';
comment on column meeting_series.planned is 'How many of them are planned so far.';
comment on column meeting_series.plan_at is 'When the next one is to be planned; none once the series has ended.';
create index meeting_series_plan_idx on meeting_series (plan_at) where plan_at is not null;
