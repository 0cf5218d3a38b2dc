package org.heed.document;

import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Keeps documents and their bytes. */
@Repository
class DocumentRepository {

    private final JdbcClient jdbc;

    DocumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How much somebody has kept since a moment. */
    record Usage(long files, long bytes) {}

    DocumentId next() {
        return new DocumentId(
                jdbc.sql("select nextval(pg_get_serial_sequence('document', 'id'))")
                        .query(Long.class)
                        .single());
    }

    /** Documents of a record; others who count wait until this transaction ends. */
    long countLocked(Subject subject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('document/' || :subject, 0))")
                .param("subject", subject.toString())
                .query((row, index) -> 0)
                .list();
        return jdbc.sql(
                        """
                        select count(*) from document
                        where subject_kind = :kind and subject_id = :subject
                        """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query(Long.class)
                .single();
    }

    Usage usage(Actor actor, Instant since) {
        return jdbc.sql(
                        """
                        select count(*) as files, coalesce(sum(size), 0) as bytes from document
                        where actor_kind = :kind and actor_id = :actor and kept_at > :since
                        """)
                .param("kind", kind(actor))
                .param("actor", actor.id())
                .param("since", Sql.at(since))
                .query((row, index) -> new Usage(row.getLong("files"), row.getLong("bytes")))
                .single();
    }

    void save(DocumentId id, int number, byte[] bytes) {
        jdbc.sql(
                        """
                        insert into document_chunk (document_id, number, bytes)
                        values (:document, :number, :bytes)
                        """)
                .param("document", id.value())
                .param("number", number)
                .param("bytes", bytes)
                .update();
    }

    void save(Subject subject, long circle, DocumentLine it, byte[] hash) {
        jdbc.sql(
                        """
                        insert into document (id, subject_kind, subject_id, circle_id, name, type,
                            mismatch, size, sha256, client_visible, kept_at, actor_kind, actor_id,
                            actor_name)
                        overriding system value
                        values (:id, :kind, :subject, :circle, :name, :type, :mismatch, :size, :hash,
                            :visible, :keptAt, :actorKind, :actor, :actorName)
                        """)
                .param("id", it.id().value())
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("circle", circle)
                .param("name", it.name())
                .param("type", it.type())
                .param("mismatch", it.mismatch())
                .param("size", it.size())
                .param("hash", hash)
                .param("visible", it.clientVisible())
                .param("keptAt", Sql.at(it.keptAt()))
                .param("actorKind", kind(it.actor()))
                .param("actor", it.actor().id())
                .param("actorName", it.actor().name())
                .update();
    }

    List<Subject> moveTo(About about) {
        return jdbc.sql(
                        """
                        update document set circle_id = :circle
                        where subject_kind = :kind and subject_id = :subject
                        returning id
                        """)
                .param("circle", about.circle())
                .param("kind", about.subject().kind())
                .param("subject", about.subject().id())
                .query((row, index) -> new DocumentId(row.getLong("id")).subject())
                .list();
    }

    Optional<byte[]> chunk(DocumentId id, int number) {
        return jdbc.sql(
                        """
                        select bytes from document_chunk
                        where document_id = :document and number = :number
                        """)
                .param("document", id.value())
                .param("number", number)
                .query((row, index) -> row.getBytes("bytes"))
                .optional();
    }

    static DocumentLine line(ResultSet row, int index) throws SQLException {
        var kind = Actor.Kind.valueOf(row.getString("actor_kind").toUpperCase(Locale.ROOT));
        return new DocumentLine(
                new DocumentId(row.getLong("id")),
                row.getString("name"),
                row.getString("type"),
                row.getBoolean("mismatch"),
                row.getLong("size"),
                DocumentLine.hex(row.getBytes("sha256")),
                row.getBoolean("client_visible"),
                Sql.instant(row, "kept_at"),
                new Actor(kind, Sql.maybeLong(row, "actor_id"), row.getString("actor_name")));
    }

    private static String kind(Actor actor) {
        return actor.kind().name().toLowerCase(Locale.ROOT);
    }
}
