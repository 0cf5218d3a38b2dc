-- The defaults for what comes after the answer: updates, follow-ups, somebody else's review.
insert into clock_target (rule_id, severity, unit, amount)
select rule.id, target.severity, target.unit, target.amount
from (values
    ('update', 'critical', 'calendar-days', 1),
    ('update', 'major', 'working-days', 2),
    ('update', 'normal', 'calendar-days', 7),
    ('update', 'minor', 'calendar-days', 14),
    ('follow-up', 'critical', 'working-days', 3),
    ('follow-up', 'major', 'working-days', 5),
    ('follow-up', 'normal', 'working-days', 10),
    ('later-follow-up', 'critical', 'calendar-days', 30),
    ('later-follow-up', 'major', 'calendar-days', 30),
    ('second-stage-review', 'critical', 'working-days', 10),
    ('second-stage-review', 'major', 'working-days', 15),
    ('second-stage-review', 'normal', 'working-days', 20),
    ('second-stage-review', 'minor', 'working-days', 20)
) as target (kind, severity, unit, amount)
join clock_rule rule on rule.kind = target.kind;
