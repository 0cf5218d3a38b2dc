-- What was put to the client of a proposal, and what they said. Never a draft, never our doubts.
create or replace view v_complaint_client_proposal as
select p.id, p.complaint_id, p.number, p.state, p.text, p.cost, p.needs, p.could_change, p.answer_by,
       p.put_at, d.verdict, d.at as decided_at, coalesce(d.evidence = 'click', false) as by_click,
       exists (select 1 from complaint_action a
               where a.complaint_id = p.complaint_id and a.done_at >= d.at) as work_started
from complaint_proposal p
left join complaint_decision d on d.proposal_id = p.id and d.recalled_at is null
where p.state <> 'draft';
comment on view v_complaint_client_proposal is 'Proposals in the client''s sight.';
