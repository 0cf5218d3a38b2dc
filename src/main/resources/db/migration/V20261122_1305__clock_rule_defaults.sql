-- The default targets of the product page; from here on they are the organisation's to edit.
insert into clock_rule (kind)
values ('acknowledge'), ('preliminary-plan'), ('assessment'), ('proposal'), ('update'),
       ('follow-up'), ('later-follow-up'), ('second-stage-review');

insert into clock_target (rule_id, severity, unit, amount)
select rule.id, target.severity, target.unit, target.amount
from (values
    ('acknowledge', 'critical', 'elapsed', 120),
    ('acknowledge', 'major', 'working-time', 240),
    ('acknowledge', 'normal', 'working-days', 1),
    ('acknowledge', 'minor', 'working-days', 1),
    ('preliminary-plan', 'critical', 'elapsed', 1440),
    ('preliminary-plan', 'major', 'elapsed', 1440),
    ('preliminary-plan', 'normal', 'elapsed', 1440),
    ('preliminary-plan', 'minor', 'working-days', 2),
    ('assessment', 'critical', 'elapsed', 240),
    ('assessment', 'major', 'working-days', 1),
    ('assessment', 'normal', 'working-days', 2),
    ('assessment', 'minor', 'working-days', 3),
    ('proposal', 'critical', 'working-days', 2),
    ('proposal', 'major', 'working-days', 5),
    ('proposal', 'normal', 'working-days', 10),
    ('proposal', 'minor', 'working-days', 15)
) as target (kind, severity, unit, amount)
join clock_rule rule on rule.kind = target.kind;
