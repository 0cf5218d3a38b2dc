package org.heed.complaint;

import org.heed.kernel.sql.Questions;
import org.heed.kernel.sql.Questions.Answer;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.Optional;

/** Which complaint goes on in which, and what goes along with it. */
@Repository
class MergerRepository {

    private final JdbcClient jdbc;

    MergerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Points and pieces of work go along; each remembers where it belongs. */
    void merge(ComplaintId source, ComplaintId target, Instant at) {
        jdbc.sql(
                        """
                        update complaint_point
                        set complaint_id = :target, version = version + 1,
                            position = position + (select coalesce(max(x.position), 0)
                                                   from complaint_point x
                                                   where x.complaint_id = :target)
                        where complaint_id = :source
                        """)
                .param("source", source.value())
                .param("target", target.value())
                .update();
        jdbc.sql(
                        """
                        update complaint_action
                        set complaint_id = :target, version = version + 1
                        where complaint_id = :source
                        """)
                .param("source", source.value())
                .param("target", target.value())
                .update();
        save(source, target, at);
    }

    /**
     * What came along comes home, from wherever it went on to since; with it what had been merged
     * into the source before, because that still goes on there.
     */
    void undo(ComplaintId source) {
        jdbc.sql(
                        """
                        with recursive home (id) as (
                            select :source::bigint
                            union
                            select c.id from complaint c join home h on c.merged_into_id = h.id
                        )
                        update complaint_point
                        set complaint_id = :source, version = version + 1
                        where origin_id in (select id from home) and complaint_id <> :source
                        """)
                .param("source", source.value())
                .update();
        jdbc.sql(
                        """
                        with recursive home (id) as (
                            select :source::bigint
                            union
                            select c.id from complaint c join home h on c.merged_into_id = h.id
                        )
                        update complaint_action
                        set complaint_id = :source, version = version + 1
                        where origin_id in (select id from home) and complaint_id <> :source
                        """)
                .param("source", source.value())
                .update();
        save(source, null, null);
    }

    private void save(ComplaintId source, @Nullable ComplaintId into, @Nullable Instant at) {
        jdbc.sql(
                        """
                        update complaint
                        set merged_into_id = :into, merged_at = :at, version = version + 1
                        where id = :source
                        """)
                .param("into", into == null ? null : into.value())
                .param("at", Sql.at(at))
                .param("source", source.value())
                .update();
    }

    /** Where it was merged to; it may go on from there. */
    Optional<ComplaintId> target(ComplaintId source) {
        return jdbc.sql(
                        """
                        select merged_into_id from complaint
                        where id = :id and merged_into_id is not null
                        """)
                .param("id", source.value())
                .query((row, index) -> new ComplaintId(row.getLong("merged_into_id")))
                .optional();
    }

    /** Everything that goes on in it, at first or at second hand. */
    static Answer<ComplaintId> askSources(Questions questions) {
        return questions.ask(
                """
                with recursive behind (id) as (
                    select c.id from complaint c where c.merged_into_id = :complaint
                    union
                    select c.id from complaint c join behind b on c.merged_into_id = b.id
                )
                select id from behind order by id
                """,
                (row, index) -> new ComplaintId(row.getLong("id")));
    }
}
