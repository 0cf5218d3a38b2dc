-- Their content stands in the standard policies.
drop table clock_target;
drop table clock_rule;
