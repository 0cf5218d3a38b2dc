package org.heed.document;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.About;
import org.heed.kernel.Describer;
import org.heed.kernel.NotFound;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Reads which documents there are. */
@Service
@Transactional(readOnly = true)
public class DocumentLists {

    private final JdbcClient jdbc;
    private final ObjectProvider<Describer> describers;

    DocumentLists(JdbcClient jdbc, ObjectProvider<Describer> describers) {
        this.jdbc = jdbc;
        this.describers = describers;
    }

    /** A record that documents can be added to, with its title and the path of its page. */
    public record Target(About about, String label, String title, String url) {}

    /** The documents of a record that this person may see, the newest first. */
    public List<DocumentLine> of(Me me, Subject subject) {
        return jdbc.sql(
                        """
                        select d.id, d.name, d.type, d.mismatch, d.size, d.sha256, d.client_visible,
                            d.kept_at, d.actor_kind, d.actor_id, d.actor_name
                        from document d
                        where d.subject_kind = :kind and d.subject_id = :subject and %s
                        order by d.id desc
                        """
                                .formatted(Sight.of(me, "d.circle_id")))
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("me", me.id().value())
                .query(DocumentRepository::line)
                .list();
    }

    /**
     * @throws NotFound when there is none, or not for this person
     */
    public DocumentLine get(Me me, DocumentId id) {
        return jdbc.sql(
                        """
                        select d.id, d.name, d.type, d.mismatch, d.size, d.sha256, d.client_visible,
                            d.kept_at, d.actor_kind, d.actor_id, d.actor_name
                        from document d
                        where d.id = :id and %s
                        """
                                .formatted(Sight.of(me, "d.circle_id")))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(DocumentRepository::line)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * The documents of a record that its client may have, the newest first. The caller has made
     * sure that it is the record's own client who asks.
     */
    public List<ClientDocument> forClient(Subject subject) {
        return jdbc.sql(
                        """
                        select id, name, type, size, kept_at from document
                        where subject_kind = :kind and subject_id = :subject and client_visible
                        order by id desc
                        """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query((row, index) ->
                        new ClientDocument(
                                new DocumentId(row.getLong("id")),
                                row.getString("name"),
                                row.getString("type"),
                                row.getLong("size"),
                                Sql.instant(row, "kept_at")))
                .list();
    }

    /**
     * The record people call by a number or short name; the oldest when several are: a client and
     * not one of its people.
     *
     * @throws NotFound when there is none, or not for this person
     */
    public Target called(Me me, String label) {
        return jdbc.sql(
                        """
                        select e.kind, e.subject_id, e.circle_id, e.label, e.title, e.url
                        from v_search_entry e
                        where lower(e.label) = lower(:label) and %s
                        order by e.at, e.id
                        limit 1
                        """
                                .formatted(Sight.of(me, "e.circle_id")))
                .param("label", label.strip())
                .param("me", me.id().value())
                .query((row, index) -> {
                    var subject = new Subject(row.getString("kind"), row.getLong("subject_id"));
                    return new Target(
                            new About(subject, row.getLong("circle_id"), alongside(subject)),
                            row.getString("label"),
                            row.getString("title"),
                            row.getString("url"));
                })
                .optional()
                .orElseThrow(NotFound::new);
    }

    private List<Subject> alongside(Subject subject) {
        return describers.stream()
                .filter(it -> it.kind().equals(subject.kind()))
                .flatMap(it -> it.alongside(subject.id()).stream())
                .toList();
    }
}
