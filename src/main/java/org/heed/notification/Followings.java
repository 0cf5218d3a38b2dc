package org.heed.notification;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.NotFound;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.heed.search.Hit;
import org.heed.search.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Following a complaint, a client or a project: whatever happens to it stands in one's list, for
 * information, and nobody is told that one follows.
 */
@Service
@Transactional
public class Followings {

    /** The kinds of records that can be followed. */
    public static final Set<String> KINDS = Set.of("complaint", "client", "project");

    private final FollowingRepository repository;
    private final Search search;
    private final JdbcClient jdbc;
    private final Clock clock;

    Followings(FollowingRepository repository, Search search, JdbcClient jdbc, Clock clock) {
        this.repository = repository;
        this.search = search;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param page the address of the record, such as {@code /complaints/HD-0143}
     * @throws NotFound when it is none that can be followed, or not for them
     */
    public void follow(Me me, String page) {
        repository.follow(me, at(me, page).subject(), clock.instant());
    }

    public void leave(Me me, String page) {
        repository.leave(me, at(me, page).subject());
    }

    @Transactional(readOnly = true)
    public Hit at(Me me, String page) {
        return search.at(me, page)
                .filter(it -> KINDS.contains(it.subject().kind()))
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public boolean follows(Me me, Subject subject) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from notification_following
                            where subject_kind = :kind and subject_id = :id and person_id = :me)
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("me", me.id().value())
                .query(Boolean.class)
                .single();
    }

    /** What they follow and see, the last first; at most 200. */
    @Transactional(readOnly = true)
    public List<FollowedRecord> list(Me me) {
        return jdbc.sql(
                        """
                        select f.subject_kind, f.subject_id, f.since, e.label, e.title, e.url
                        from notification_following f
                        join v_search_entry e
                            on e.kind = f.subject_kind and e.subject_id = f.subject_id
                        where f.person_id = :me and\
                        """
                                + " "
                                + Sight.of(me, "e.circle_id")
                                + " order by f.since desc, f.subject_id limit 200")
                .param("me", me.id().value())
                .query((row, index) ->
                        new FollowedRecord(
                                new Subject(
                                        row.getString("subject_kind"), row.getLong("subject_id")),
                                row.getString("label"),
                                row.getString("title"),
                                row.getString("url"),
                                Sql.instant(row, "since")))
                .list();
    }
}
