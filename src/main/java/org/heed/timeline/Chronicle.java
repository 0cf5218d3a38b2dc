package org.heed.timeline;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads timelines in the order in which things happened, which is not the order in which they were
 * written down: {@link TimelineLists} has that. Source: R024.
 */
@Service
@Transactional(readOnly = true)
public class Chronicle {

    private static final String ENTRIES =
            """
            select e.id, e.subject_kind, e.subject_id, e.at, e.recorded_at, e.actor_kind, e.actor_id,
                e.actor_name, e.kind, e.facts, e.quote, e.quote_language, e.client_visible
            from (%s) as shown
            join timeline_entry e on e.id = shown.entry_id
            order by e.at desc, e.id desc
            """;

    private final JdbcClient jdbc;
    private final TimelineLists lists;

    Chronicle(JdbcClient jdbc, TimelineLists lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    /**
     * The last entries before a moment that this person may see, the latest first.
     *
     * @param entry of those at that very moment, only the ones with a smaller id
     * @param clientOnly only what the client may read
     */
    public List<TimelineEntry> before(
            Me me, Subject subject, Instant at, long entry, boolean clientOnly, int limit) {
        return jdbc.sql(
                        ENTRIES.formatted(
                                """
                                select p.entry_id
                                from timeline_place p
                                where p.subject_kind = :kind and p.subject_id = :subject
                                    and (p.at, p.entry_id) < (:at, :entry) and %s%s
                                order by p.at desc, p.entry_id desc
                                limit :limit
                                """
                                        .formatted(
                                                Sight.each(me, "p.circle_id"),
                                                // A literal, so that the partial index can serve.
                                                clientOnly ? " and p.client_visible" : "")))
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("at", Sql.at(at))
                .param("entry", entry)
                .param("me", me.id().value())
                .param("limit", limit)
                .query(lists::entry)
                .list();
    }

    /** Those of some entries that stand on the timeline of a record and this person may see. */
    public List<TimelineEntry> among(Me me, Subject subject, Collection<Long> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        ENTRIES.formatted(
                                """
                                select p.entry_id
                                from timeline_place p
                                where p.subject_kind = :kind and p.subject_id = :subject
                                    and p.entry_id in (:entries) and %s
                                """
                                        .formatted(Sight.each(me, "p.circle_id"))))
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("entries", entries)
                .param("me", me.id().value())
                .query(lists::entry)
                .list();
    }

    /** When the first thing happened that this person may see; empty when nothing has. */
    public Optional<Instant> begin(Me me, Subject subject) {
        return jdbc.sql(
                        """
                        select p.at
                        from timeline_place p
                        where p.subject_kind = :kind and p.subject_id = :subject and %s
                        order by p.at, p.entry_id
                        limit 1
                        """
                                .formatted(Sight.each(me, "p.circle_id")))
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("me", me.id().value())
                .query((row, index) -> Sql.instant(row, "at"))
                .optional();
    }

    /**
     * The last entries that the client may read, the earliest of them first. The caller has made
     * sure that it is the record's own client who reads.
     */
    public List<ClientEntry> forClient(Subject subject, int limit) {
        return jdbc.sql(
                        """
                        select e.id, e.at, e.actor_kind, e.actor_name, e.kind, e.facts, e.quote,
                            e.quote_language
                        from (
                            select p.entry_id
                            from timeline_place p
                            where p.subject_kind = :kind and p.subject_id = :subject
                                and p.client_visible
                            order by p.at desc, p.entry_id desc
                            limit :limit
                        ) as shown
                        join timeline_entry e on e.id = shown.entry_id and e.client_visible
                        order by e.at, e.id
                        """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("limit", limit)
                .query(lists::clientEntry)
                .list();
    }
}
