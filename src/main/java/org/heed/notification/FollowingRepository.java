package org.heed.notification;

import org.heed.identity.Me;
import org.heed.kernel.About;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Who follows what. */
@Repository
class FollowingRepository {

    private final JdbcClient jdbc;

    FollowingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who follow the record, or one on whose timeline it shows too. */
    List<Long> followers(About about) {
        var all = Stream.concat(Stream.of(about.subject()), about.alongside().stream()).toList();
        return jdbc.sql(
                        """
                        select distinct f.person_id
                        from unnest(:kinds::text[], :ids::bigint[]) as s (kind, id)
                        join notification_following f
                            on f.subject_kind = s.kind and f.subject_id = s.id
                        """)
                .param("kinds", all.stream().map(Subject::kind).toArray(String[]::new))
                .param("ids", all.stream().map(Subject::id).toArray(Long[]::new))
                .query((row, index) -> row.getLong(1))
                .list();
    }

    void follow(Me me, Subject subject, Instant now) {
        jdbc.sql(
                        """
                        insert into notification_following
                            (subject_kind, subject_id, person_id, since)
                        values (:kind, :id, :me, :now)
                        on conflict do nothing
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("me", me.id().value())
                .param("now", Sql.at(now))
                .update();
    }

    void leave(Me me, Subject subject) {
        jdbc.sql(
                        """
                        delete from notification_following
                        where subject_kind = :kind and subject_id = :id and person_id = :me
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("me", me.id().value())
                .update();
    }
}
