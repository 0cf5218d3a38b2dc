-- Who was put on a client or project for good, for the lists of those rooms.
create or replace view v_seat as
select circle_id, person_id
from seat
where lent_until is null;
comment on view v_seat is 'Who was put on a client or project for good; neither lent seats nor what follows from it (that is v_sight).';
