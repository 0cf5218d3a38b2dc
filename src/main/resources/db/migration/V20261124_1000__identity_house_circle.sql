-- Whose the history of people and rights is: nobody is seated here, so only administrators see it.
alter table organisation add column circle_id bigint references circle (id);
with house as (
    insert into circle (parent_id) values (null) returning id
)
update organisation set circle_id = house.id from house;
alter table organisation alter column circle_id set not null;
comment on column organisation.circle_id is 'The circle of what happens to people and rights; nobody ever sits on it.';
