package org.heed.lesson;

import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.About;
import org.heed.kernel.Describer;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Loads and saves one lesson. */
@Repository
class LessonRepository {

    private final JdbcClient jdbc;
    private final ObjectProvider<Describer> describers;

    LessonRepository(JdbcClient jdbc, ObjectProvider<Describer> describers) {
        this.jdbc = jdbc;
        this.describers = describers;
    }

    /** Everything a card needs, with whether the reader may see the case; one place decides. */
    static String columns(Me me) {
        return """
        select l.id, l.condition, l.advice, l.evidence, l.language, l.owner_id,
            w.name as owner_name, l.causes, l.shared, l.written_at, l.from_kind, l.from_id,
            l.from_label, l.from_url, l.circle_id, l.version, %s as inside
        from lesson l
        join v_person w on w.id = l.owner_id
        """
                .formatted(Sight.of(me, "l.circle_id"));
    }

    /** Which lessons somebody may read at all. */
    static String readable(Me me) {
        return "(l.shared or " + Sight.of(me, "l.circle_id") + ")";
    }

    LessonId insert(NewLesson it, LessonText text, Instant now) {
        var from =
                describers.stream()
                        .filter(room -> room.kind().equals(it.from().kind()))
                        .flatMap(room -> room.describe(it.from().id()).stream())
                        .findFirst();
        return jdbc.sql(
                        """
                        insert into lesson (
                            from_kind, from_id, from_label, from_url, circle_id,
                            condition, advice, evidence, language, owner_id, causes, shared,
                            written_at)
                        values (
                            :kind, :from, :label, :url, :circle,
                            :condition, :advice, :evidence, :language, :owner, :causes, :shared,
                            :now)
                        returning id
                        """)
                .param("kind", it.from().kind())
                .param("from", it.from().id())
                .param("label", from.map(found -> found.label()).orElse(it.from().toString()))
                .param("url", from.map(found -> found.url()).orElse(""))
                .param("circle", it.circle().value())
                .param("condition", text.condition())
                .param("advice", text.advice())
                .param("evidence", text.evidence())
                .param("language", text.language().tag())
                .param("owner", text.owner().value())
                .param("causes", text.causes().toArray(String[]::new))
                .param("shared", text.shared())
                .param("now", Sql.at(now))
                .query((row, index) -> new LessonId(row.getLong("id")))
                .single();
    }

    void save(LessonId id, int version, LessonText text) {
        var saved =
                jdbc.sql(
                                """
                                update lesson
                                set condition = :condition, advice = :advice,
                                    evidence = :evidence, language = :language,
                                    owner_id = :owner, causes = :causes, shared = :shared,
                                    version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("condition", text.condition())
                        .param("advice", text.advice())
                        .param("evidence", text.evidence())
                        .param("language", text.language().tag())
                        .param("owner", text.owner().value())
                        .param("causes", text.causes().toArray(String[]::new))
                        .param("shared", text.shared())
                        .update();
        if (saved == 0) {
            throw Refused.stale();
        }
    }

    List<LessonId> moveTo(About about) {
        return jdbc.sql(
                        """
                        update lesson set circle_id = :circle
                        where from_kind = :kind and from_id = :from
                        returning id
                        """)
                .param("circle", about.circle())
                .param("kind", about.subject().kind())
                .param("from", about.subject().id())
                .query((row, index) -> new LessonId(row.getLong("id")))
                .list();
    }

    Optional<LessonCard> find(Me me, LessonId id) {
        return jdbc.sql(columns(me) + "where l.id = :id and " + readable(me))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(LessonRepository::card)
                .optional();
    }

    static LessonCard card(ResultSet row, int index) throws SQLException {
        var source =
                row.getBoolean("inside")
                        ? new LessonCard.Source(
                                new Subject(row.getString("from_kind"), row.getLong("from_id")),
                                new CircleId(row.getLong("circle_id")),
                                row.getString("from_label"),
                                row.getString("from_url"),
                                row.getString("evidence"))
                        : null;
        return new LessonCard(
                new LessonId(row.getLong("id")),
                row.getString("condition"),
                row.getString("advice"),
                Language.of(row.getString("language")).orElseThrow(),
                new PersonId(row.getLong("owner_id")),
                row.getString("owner_name"),
                Sql.texts(row, "causes"),
                row.getBoolean("shared"),
                Sql.instant(row, "written_at"),
                source,
                row.getInt("version"));
    }
}
