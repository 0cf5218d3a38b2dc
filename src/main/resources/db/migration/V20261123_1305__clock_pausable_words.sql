-- What the new columns of a clock mean.
comment on column clock.policy_id is 'The policy that gave its length; empty when somebody named it.';
comment on column clock.owner_id is 'Whose matter it is, for those who pass warnings on.';
comment on column clock.continues_id is 'The clock that goes on in this one after a reopening.';
comment on column clock.counted_from is 'Its start, or the moment it last went on after a pause.';
comment on column clock.used_micros is 'Time used up before counted_from, counted as it counts.';
comment on column clock.paused_at is 'Since when it stands still; due_at moves when it goes on.';
comment on column clock.warn_shares is 'As its policy said when it started or was counted anew.';
comment on column clock.warn_leads is 'Minutes before the due moment, counted as it counts.';
comment on column clock.repeat_minutes is 'How soon a warning nobody has seen comes again.';
comment on column clock.told_lead is 'Shortest lead already announced, in minutes.';
comment on column clock.repeat_at is 'When the last warning comes again; empty once seen.';
