package org.heed.conversation;

import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;

/** Writes what was said. */
@Repository
class TouchpointRepository {

    private final JdbcClient jdbc;

    TouchpointRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TouchpointId insert(NewTouchpoint it, String by, Instant now) {
        var project = it.project();
        var contact = it.contact();
        return jdbc.sql(
                        """
                        insert into touchpoint (
                            subject_kind, subject_id, circle_id, client_id, project_id, contact_id,
                            channel, direction, client_visible, words, language,
                            at, recorded_at, recorded_by, emotion_before, emotion_after)
                        values (
                            :kind, :subject, :circle, :client, :project, :contact,
                            :channel, :direction, :visible, :words, :language,
                            :at, :now, :by, :before, :after)
                        returning id
                        """)
                .param("kind", it.subject().kind())
                .param("subject", it.subject().id())
                .param("circle", it.circle().value())
                .param("client", it.client().value())
                .param("project", project == null ? null : project.value())
                .param("contact", contact == null ? null : contact.value())
                .param("channel", it.channel().word())
                .param("direction", Matters.slug(it.direction()))
                .param("visible", it.clientVisible())
                .param("words", it.words())
                .param("language", it.language().tag())
                .param("at", Sql.at(it.at()))
                .param("now", Sql.at(now))
                .param("by", by)
                .param("before", slug(it.before()))
                .param("after", slug(it.after()))
                .query((row, index) -> new TouchpointId(row.getLong("id")))
                .single();
    }

    long insertNote(NewNote it, PersonId by, Instant now) {
        return jdbc.sql(
                        """
                        insert into note (
                            subject_kind, subject_id, circle_id, words, language,
                            written_at, written_by)
                        values (:kind, :subject, :circle, :words, :language, :now, :by)
                        returning id
                        """)
                .param("kind", it.subject().kind())
                .param("subject", it.subject().id())
                .param("circle", it.circle().value())
                .param("words", it.words())
                .param("language", it.language().tag())
                .param("now", Sql.at(now))
                .param("by", by.value())
                .query(Long.class)
                .single();
    }

    private static @Nullable String slug(@Nullable Emotion emotion) {
        return emotion == null ? null : Matters.slug(emotion);
    }
}
