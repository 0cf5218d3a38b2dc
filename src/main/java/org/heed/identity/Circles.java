package org.heed.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens circles and seats people on them. A seat on a client's circle shows the client and all its
 * projects; a seat on a project's circle shows the project and the client's general matters, not
 * its other projects.
 */
@Service
@Transactional
public class Circles {

    private final JdbcClient jdbc;

    Circles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param parent the client's circle when this is a project's; none when it is a client's
     */
    public CircleId open(@Nullable CircleId parent) {
        lock();
        long id =
                jdbc.sql("insert into circle (parent_id) values (:parent) returning id")
                        .param("parent", parent == null ? null : parent.value())
                        .query(Long.class)
                        .single();
        if (parent != null) {
            jdbc.sql(
                            """
                            select refresh_sight(array(
                                select distinct person_id from sight where circle_id = :parent))
                            """)
                    .param("parent", parent.value())
                    .query((row, index) -> 0)
                    .list();
        }
        return new CircleId(id);
    }

    /** Seats somebody for good; sitting there already changes nothing. */
    public void seat(CircleId circle, PersonId person) {
        lock();
        jdbc.sql(
                        """
                        insert into seat (circle_id, person_id) values (:circle, :person)
                        on conflict (circle_id, person_id) do update set lent_until = null
                        """)
                .param("circle", circle.value())
                .param("person", person.value())
                .update();
        refresh(person);
    }

    public void unseat(CircleId circle, PersonId person) {
        lock();
        jdbc.sql("delete from seat where circle_id = :circle and person_id = :person")
                .param("circle", circle.value())
                .param("person", person.value())
                .update();
        refresh(person);
    }

    /**
     * Until the end of the transaction, no other changes a seat or a reporting line: two who each
     * take away one of a superior's last two reasons to see a circle would each still find the
     * other reason, and the superior would go on seeing it.
     */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('heed.sight'))")
                .query((row, index) -> 0)
                .list();
    }

    /** After a seat or a reporting line changed: the person and everyone above them see anew. */
    void refresh(PersonId person) {
        jdbc.sql(
                        """
                        with recursive upward as (
                            select id, superior_id from person where id = :person
                            union
                            select p.id, p.superior_id
                            from person p join upward u on p.id = u.superior_id
                        )
                        select refresh_sight(array(select id from upward))
                        """)
                .param("person", person.value())
                .query((row, index) -> 0)
                .list();
    }
}
