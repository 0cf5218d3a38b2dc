package org.heed.conversation;

import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;

/** Texts the house changed, over those that came with Heed. */
@Repository
class TemplateRepository {

    private final JdbcClient jdbc;
    private final FirstTemplates first;

    TemplateRepository(JdbcClient jdbc, FirstTemplates first) {
        this.jdbc = jdbc;
        this.first = first;
    }

    Template get(MailKind kind, Language language) {
        return jdbc.sql(
                        """
                        select t.subject, t.body, t.version
                        from mail_template t
                        where t.kind = :kind and t.language = :language
                        """)
                .param("kind", kind.word())
                .param("language", language.tag())
                .query((row, index) ->
                        new Template(
                                kind,
                                language,
                                row.getString("subject"),
                                row.getString("body"),
                                row.getInt("version")))
                .optional()
                .orElseGet(() -> first.get(kind, language));
    }

    void save(Template it, PersonId by, Instant now) {
        var saved =
                jdbc.sql(
                                """
                                insert into mail_template (
                                    kind, language, subject, body, changed_at, changed_by)
                                select :kind, :language, :subject, :body, :now, :by
                                where :version = 0 or exists (
                                    select 1 from mail_template t
                                    where t.kind = :kind and t.language = :language)
                                on conflict (kind, language) do update
                                set subject = :subject, body = :body, changed_at = :now,
                                    changed_by = :by, version = mail_template.version + 1
                                where mail_template.version = :version
                                """)
                        .param("kind", it.kind().word())
                        .param("language", it.language().tag())
                        .param("subject", it.subject())
                        .param("body", it.body())
                        .param("version", it.version())
                        .param("now", Sql.at(now))
                        .param("by", by.value())
                        .update();
        if (saved == 0) {
            throw Refused.stale();
        }
    }

    void delete(MailKind kind, Language language) {
        jdbc.sql("delete from mail_template where kind = :kind and language = :language")
                .param("kind", kind.word())
                .param("language", language.tag())
                .update();
    }
}
