-- What administrators wrote as targets by kind becomes the four standard policies.
insert into clock_policy (standard, severity, position, repeat_minutes)
values (true, 'critical', 1, 60), (true, 'major', 2, 240),
       (true, 'normal', 3, 1440), (true, 'minor', 4, null);

insert into clock_timing (policy_id, kind, unit, amount)
select policy.id, rule.kind, target.unit, target.amount
from clock_target target
join clock_rule rule on rule.id = target.rule_id
join clock_policy policy on policy.standard and policy.severity = target.severity;
