-- Whose time limits are how long: read from the top, the first that fits decides. The four standard
-- ones, one a severity, stand below all others, so that there always is one that fits.
create table clock_policy (
    id             bigint generated always as identity primary key,
    name           text,
    standard       boolean  not null default false,
    severity       text,
    holder_kind    text,
    holder_id      bigint,
    circle_id      bigint   references circle (id),
    position       int      not null,
    warn_shares    smallint[] not null default '{50,75,90}',
    warn_leads     int[]    not null default '{}',
    repeat_minutes int,
    reopening      text     not null default 'anew',
    retired        boolean  not null default false,
    version        int      not null default 1,
    constraint clock_policy_name_check check (length(name) between 1 and 80),
    constraint clock_policy_severity_check
        check (severity in ('critical', 'major', 'normal', 'minor')),
    constraint clock_policy_holder_check check (num_nonnulls(holder_kind, holder_id, circle_id) in (0, 3)),
    constraint clock_policy_standard_check
        check (case when standard then name is null and severity is not null
                                       and holder_kind is null and not retired
                    else name is not null end),
    constraint clock_policy_repeat_check check (repeat_minutes between 5 and 43200),
    constraint clock_policy_reopening_check check (reopening in ('anew', 'continue'))
);
create unique index clock_policy_standard_idx on clock_policy (severity) where standard;
create index clock_policy_order_idx on clock_policy (standard, position, id) where not retired;

comment on table clock_policy is 'Time limits for a client, a project, a severity, or everybody.';
comment on column clock_policy.name is 'As people call it; the standard ones are called by severity.';
comment on column clock_policy.holder_kind is 'client or project; empty: for everybody.';
