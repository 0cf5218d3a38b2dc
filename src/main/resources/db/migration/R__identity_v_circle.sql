-- Which circle of a client a project's circle belongs to.
create or replace view v_circle as
select id, parent_id, coalesce(parent_id, id) as client_circle_id
from circle;
comment on view v_circle is 'Circles of clients, which have no parent, and of projects.';
