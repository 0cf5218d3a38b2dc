package org.heed.history;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What came of reading files. */
@Repository
class ImportRepository {

    private static final String BETWEEN = "\u001f";
    private static final String COLUMNS =
            """
            select i.id, i.project_id, i.name, i.kind, i.at, p.name as by, i.added, i.renewed,
                i.known, i.unread, i.unread_more
            from history_import i
            join v_person p on p.id = i.by_id
            """;

    private final JdbcClient jdbc;

    ImportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ImportId begin(
            Me me, ProjectCard project, String name, ImportKind kind, byte[] hash, Instant at) {
        return jdbc.sql(
                        """
                        insert into history_import (project_id, circle_id, name, kind, hash, at,
                            by_id, added, renewed, known)
                        values (:project, :circle, :name, :kind, :hash, :at, :me, 0, 0, 0)
                        returning id
                        """)
                .param("project", project.id().value())
                .param("circle", project.circle().value())
                .param("name", name)
                .param("kind", kind.word())
                .param("hash", hash)
                .param("at", Sql.at(at))
                .param("me", me.id().value())
                .query((row, index) -> new ImportId(row.getLong("id")))
                .single();
    }

    void end(ImportId id, Tally tally) {
        jdbc.sql(
                        """
                        update history_import
                        set added = :added, renewed = :renewed, known = :known,
                            unread = :unread, unread_more = :more, hash = :hash
                        where id = :id
                        """)
                .param("id", id.value())
                .param("added", tally.added())
                .param("renewed", tally.renewed())
                .param("known", tally.known())
                .param("hash", tally.hash())
                .param(
                        "unread",
                        tally.unread().stream()
                                .map(it -> String.join(BETWEEN, it.label(), it.key(), it.why()))
                                .toArray(String[]::new))
                .param("more", tally.unreadMore())
                .update();
    }

    Optional<ImportCard> find(Me me, ImportId id) {
        return jdbc.sql(COLUMNS + "where i.id = :id and " + Sight.of(me, "i.circle_id"))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(ImportRepository::row)
                .optional();
    }

    /** The last first. */
    List<ImportCard> of(Me me, ProjectId project, int limit) {
        return jdbc.sql(
                        COLUMNS
                                + "where i.project_id = :project and "
                                + Sight.of(me, "i.circle_id")
                                + " order by i.id desc limit :limit")
                .param("project", project.value())
                .param("me", me.id().value())
                .param("limit", limit)
                .query(ImportRepository::row)
                .list();
    }

    private static ImportCard row(ResultSet row, int index) throws SQLException {
        return new ImportCard(
                new ImportId(row.getLong("id")),
                new ProjectId(row.getLong("project_id")),
                row.getString("name"),
                ImportKind.of(row.getString("kind")),
                Sql.instant(row, "at"),
                row.getString("by"),
                row.getInt("added"),
                row.getInt("renewed"),
                row.getInt("known"),
                Sql.texts(row, "unread").stream().map(ImportRepository::unread).toList(),
                row.getInt("unread_more"));
    }

    private static ImportCard.Unread unread(String text) {
        var parts = text.split(BETWEEN, -1);
        return new ImportCard.Unread(parts[0], parts[1], parts[2]);
    }
}
