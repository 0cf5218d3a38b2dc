-- Derives again what some people see. One place says what a seat and a reporting line mean.
create function refresh_sight(people bigint[]) returns void language sql as $$
    with recursive under (viewer_id, person_id) as (
        select p, p from unnest(people) as p
        union
        select u.viewer_id, p.id from under u join person p on p.superior_id = u.person_id
    ),
    seated as (
        select distinct u.viewer_id, s.circle_id, c.parent_id
        from under u
        join seat s on s.person_id = u.person_id
        join circle c on c.id = s.circle_id
    ),
    wanted as (
        select viewer_id, circle_id from seated
        union
        select s.viewer_id, s.parent_id from seated s where s.parent_id is not null
        union
        select s.viewer_id, child.id from seated s
        join circle child on child.parent_id = s.circle_id
    ),
    gone as (
        delete from sight
        where person_id = any (people)
          and not exists (select 1 from wanted w
                          where w.viewer_id = sight.person_id and w.circle_id = sight.circle_id)
    )
    insert into sight (person_id, circle_id)
    select viewer_id, circle_id from wanted
    on conflict do nothing
$$;
