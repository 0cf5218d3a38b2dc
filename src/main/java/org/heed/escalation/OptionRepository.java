package org.heed.escalation;

import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Stores the ways out. */
@Repository
class OptionRepository {

    private final JdbcClient jdbc;

    OptionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EscalationId id, List<NewEscalation.Way> ways) {
        for (int at = 0; at < ways.size(); at++) {
            var way = ways.get(at);
            jdbc.sql(
                            """
                            insert into escalation_option (
                                escalation_id, position, text, effect, recommended)
                            values (:id, :position, :text, :effect, :recommended)
                            """)
                    .param("id", id.value())
                    .param("position", at + 1)
                    .param("text", way.text().strip())
                    .param("effect", way.effect().strip())
                    .param("recommended", way.recommended())
                    .update();
        }
    }

    List<DecisionOption> of(EscalationId id) {
        return jdbc.sql(
                        """
                        select x.position, x.text, x.effect, x.recommended, x.gone_at,
                            p.name as gone_by, x.gone_why
                        from escalation_option x
                        left join v_person p on p.id = x.gone_by
                        where x.escalation_id = :id
                        order by x.position
                        """)
                .param("id", id.value())
                .query(OptionRepository::row)
                .list();
    }

    /** Whether it could still be chosen until now. */
    boolean strike(EscalationId id, int position, PersonId by, String why, Instant now) {
        return jdbc.sql(
                                """
                                update escalation_option
                                set gone_at = :now, gone_by = :by, gone_why = :why
                                where escalation_id = :id and position = :position
                                    and gone_at is null
                                """)
                        .param("id", id.value())
                        .param("position", position)
                        .param("by", by.value())
                        .param("why", why)
                        .param("now", Sql.at(now))
                        .update()
                == 1;
    }

    private static DecisionOption row(ResultSet row, int index) throws SQLException {
        var gone = Sql.maybeInstant(row, "gone_at");
        return new DecisionOption(
                row.getInt("position"),
                row.getString("text"),
                row.getString("effect"),
                row.getBoolean("recommended"),
                gone == null
                        ? null
                        : new DecisionOption.Gone(
                                gone, row.getString("gone_by"), row.getString("gone_why")));
    }
}
