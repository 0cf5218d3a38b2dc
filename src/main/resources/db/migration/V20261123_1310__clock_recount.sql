-- Somebody asked for running clocks to be counted anew by the policies as they were then. A chunk is
-- one transaction; last_clock_id says how far it has come, so that any node may go on.
create table clock_recount (
    id            bigint generated always as identity primary key,
    edition       bigint      not null,
    asked_by      bigint      not null references person (id),
    asked_at      timestamptz not null,
    last_clock_id bigint      not null default 0,
    looked        bigint      not null default 0,
    moved         bigint      not null default 0,
    done_at       timestamptz,
    overtaken     boolean     not null default false
);
create unique index clock_recount_one_idx on clock_recount ((true)) where done_at is null;

comment on table clock_recount is 'Running clocks counted anew after a change of policies.';
comment on column clock_recount.edition is 'Sum of the versions of all policies that were previewed.';
comment on column clock_recount.last_clock_id is 'All clocks up to this one have been looked at.';
comment on column clock_recount.overtaken is 'Ended early: the policies are no longer those previewed.';
