package org.heed.complaint;

import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Questions;
import org.heed.kernel.sql.Questions.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Loads and saves the taxonomy of causes, and which a complaint has. */
@Repository
class CauseRepository {

    private final JdbcClient jdbc;

    CauseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the taxonomy, those no longer chosen last. */
    List<CauseLine> list() {
        return jdbc.sql(
                        """
                        select id, code, name_en, name_zh_hans, name_zh_hant, active, version
                        from cause
                        order by active desc, position, id
                        """)
                .query(CauseRepository::row)
                .list();
    }

    CauseLine get(CauseId id) {
        return list().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    CauseId add(CauseForm form) {
        return new CauseId(
                jdbc.sql(
                                """
                                insert into cause (code, name_en, name_zh_hans, name_zh_hant, position)
                                select :code, :english, :simplified, :traditional,
                                       coalesce(max(position), 0) + 1
                                from cause
                                returning id
                                """)
                        .param("code", form.code())
                        .param("english", form.english())
                        .param("simplified", form.simplified())
                        .param("traditional", form.traditional())
                        .query(Long.class)
                        .single());
    }

    void rename(CauseId id, int version, CauseForm form) {
        var written =
                jdbc.sql(
                                """
                                update cause
                                set code = :code, name_en = :english, name_zh_hans = :simplified,
                                    name_zh_hant = :traditional, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("code", form.code())
                        .param("english", form.english())
                        .param("simplified", form.simplified())
                        .param("traditional", form.traditional())
                        .param("id", id.value())
                        .param("version", version)
                        .update();
        if (written == 0) {
            throw Refused.stale();
        }
    }

    void activate(CauseId id, boolean active) {
        jdbc.sql("update cause set active = :active, version = version + 1 where id = :id")
                .param("active", active)
                .param("id", id.value())
                .update();
    }

    boolean taken(String code, @Nullable CauseId except) {
        return jdbc.sql(
                        """
                        select exists (select 1 from cause
                                       where lower(code) = lower(:code)
                                         and (:except::bigint is null or id <> :except))
                        """)
                .param("code", code)
                .param("except", except == null ? null : except.value())
                .query(Boolean.class)
                .single();
    }

    /** Those of a complaint, the primary one first. */
    static Answer<Workspace.AttributedCause> ask(Questions questions) {
        return questions.ask(
                """
                select c.id, c.code, c.name_en, c.name_zh_hans, c.name_zh_hant, c.active,
                       c.version, x.is_primary
                from complaint_cause x
                join cause c on c.id = x.cause_id
                where x.complaint_id = :complaint
                order by x.is_primary desc, c.position, c.id
                """,
                (row, index) ->
                        new Workspace.AttributedCause(
                                row(row, index), row.getBoolean("is_primary")));
    }

    void attribute(ComplaintId complaint, Set<CauseId> causes, @Nullable CauseId primary) {
        jdbc.sql("delete from complaint_cause where complaint_id = :complaint")
                .param("complaint", complaint.value())
                .update();
        for (var cause : causes) {
            jdbc.sql(
                            """
                            insert into complaint_cause (complaint_id, cause_id, is_primary)
                            values (:complaint, :cause, :primary)
                            """)
                    .param("complaint", complaint.value())
                    .param("cause", cause.value())
                    .param("primary", cause.equals(primary))
                    .update();
        }
    }

    private static CauseLine row(ResultSet row, int index) throws SQLException {
        return new CauseLine(
                new CauseId(row.getLong("id")),
                row.getString("code"),
                row.getString("name_en"),
                row.getString("name_zh_hans"),
                row.getString("name_zh_hant"),
                row.getBoolean("active"),
                row.getInt("version"));
    }
}
