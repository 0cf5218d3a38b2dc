-- Clauses as a complaint's points cite them. Never for a client's eyes.
create or replace view v_clause as
select id, project_id, kind, reference, text, struck
from clause;
comment on view v_clause is 'Clauses of contracts, internal.';
