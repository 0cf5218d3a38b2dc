package org.heed.escalation;

import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Loads and saves the difficulty log. */
@Repository
class DifficultyRepository {

    /** Everything a card needs; the same for one and for lists. */
    static final String COLUMNS =
            """
            select d.id, d.kind, d.about_kind, d.about_id, d.about_label, d.about_url,
                d.circle_id, d.client_id, k.short_name as client_name, d.project_id, d.text,
                d.language, d.by_id, b.name as by_name, d.noted_at, d.leader_id,
                l.name as leader_name, d.reported_at, d.acknowledged_at, d.strategy,
                a.name as agreed_by, d.agreed_at, d.settled_at, d.version
            from difficulty d
            join v_client k on k.id = d.client_id
            join v_person b on b.id = d.by_id
            left join v_person l on l.id = d.leader_id
            left join v_person a on a.id = d.agreed_by
            """;

    private final JdbcClient jdbc;

    DifficultyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DifficultyId insert(NewDifficulty it, PersonId by, Instant now) {
        return jdbc.sql(
                        """
                        insert into difficulty (
                            %s, kind, text, language, by_id, noted_at)
                        values (
                            %s, :kind, :text, :language, :by, :now)
                        returning id
                        """
                                .formatted(AboutColumns.NAMES, AboutColumns.VALUES))
                .params(AboutColumns.of(it.about()))
                .param("kind", it.kind().name().toLowerCase(Locale.ROOT))
                .param("text", it.text().strip())
                .param("language", it.language().tag())
                .param("by", by.value())
                .param("now", Sql.at(now))
                .query((row, index) -> new DifficultyId(row.getLong("id")))
                .single();
    }

    DifficultyCard get(DifficultyId id) {
        return jdbc.sql(COLUMNS + "where d.id = :id")
                .param("id", id.value())
                .query(DifficultyRepository::card)
                .single();
    }

    /** The difficulty when this person may see it, held until the transaction ends. */
    Optional<DifficultyCard> hold(Me me, DifficultyId id) {
        jdbc.sql("select d.id from difficulty d where d.id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
        return jdbc.sql(COLUMNS + "where d.id = :id and " + Sight.of(me, "d.circle_id"))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(DifficultyRepository::card)
                .optional();
    }

    void report(DifficultyCard before, PersonId leader, Instant now) {
        saved(
                jdbc.sql(
                                """
                                update difficulty
                                set leader_id = :leader, reported_at = :now, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("leader", leader.value())
                        .param("now", Sql.at(now)),
                before);
    }

    void acknowledge(DifficultyCard before, Instant now) {
        saved(
                jdbc.sql(
                                """
                                update difficulty
                                set acknowledged_at = :now, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("now", Sql.at(now)),
                before);
    }

    void agree(DifficultyCard before, PersonId by, String strategy, Instant now) {
        saved(
                jdbc.sql(
                                """
                                update difficulty
                                set strategy = :strategy, agreed_by = :by, agreed_at = :now,
                                    version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("strategy", strategy)
                        .param("by", by.value())
                        .param("now", Sql.at(now)),
                before);
    }

    void settle(DifficultyCard before, Instant now) {
        saved(
                jdbc.sql(
                                """
                                update difficulty
                                set settled_at = :now, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("now", Sql.at(now)),
                before);
    }

    private static void saved(JdbcClient.StatementSpec update, DifficultyCard before) {
        var rows =
                update.param("id", before.id().value()).param("version", before.version()).update();
        if (rows == 0) {
            throw Refused.stale();
        }
    }

    static DifficultyCard card(ResultSet row, int index) throws SQLException {
        var project = Sql.maybeLong(row, "project_id");
        var leader = Sql.maybeLong(row, "leader_id");
        return new DifficultyCard(
                new DifficultyId(row.getLong("id")),
                DifficultyKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                new Subject(row.getString("about_kind"), row.getLong("about_id")),
                row.getString("about_label"),
                row.getString("about_url"),
                new CircleId(row.getLong("circle_id")),
                new ClientId(row.getLong("client_id")),
                row.getString("client_name"),
                project == null ? null : new ProjectId(project),
                row.getString("text"),
                Language.of(row.getString("language")).orElseThrow(),
                new PersonId(row.getLong("by_id")),
                row.getString("by_name"),
                Sql.instant(row, "noted_at"),
                leader == null ? null : new PersonId(leader),
                row.getString("leader_name"),
                Sql.maybeInstant(row, "reported_at"),
                Sql.maybeInstant(row, "acknowledged_at"),
                row.getString("strategy"),
                row.getString("agreed_by"),
                Sql.maybeInstant(row, "agreed_at"),
                Sql.maybeInstant(row, "settled_at"),
                row.getInt("version"));
    }
}
