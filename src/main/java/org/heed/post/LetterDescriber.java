package org.heed.post;

import org.heed.kernel.Describer;
import org.heed.kernel.Description;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Tells search what came in by mail, once it is known of which client. What stands on a record as
 * well is found there: here only by what is not there.
 */
@Component
class LetterDescriber implements Describer {

    static final String KIND = "letter";

    private final JdbcClient jdbc;

    LetterDescriber(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Description> describe(long id) {
        return jdbc.sql(
                        """
                        select l.mail_id, l.circle_id, l.subject, l.from_name, l.from_address,
                            l.reached_at,
                            case when l.standing in ('on-record', 'complaint')
                                then substr(l.words, 7900) else l.words end as words
                        from letter l
                        where l.mail_id = :id and l.circle_id is not null
                        """)
                .param("id", id)
                .query(LetterDescriber::row)
                .optional();
    }

    private static Description row(ResultSet row, int index) throws SQLException {
        return new Description(
                new Subject(KIND, row.getLong("mail_id")),
                row.getLong("circle_id"),
                "/incoming/" + row.getLong("mail_id"),
                "",
                row.getString("subject"),
                String.join(
                        "\n",
                        row.getString("words"),
                        row.getString("from_name"),
                        row.getString("from_address")),
                Sql.instant(row, "reached_at"),
                row.getString("from_name"));
    }

    @Override
    public List<Long> after(long id, int limit) {
        return jdbc.sql(
                        "select mail_id from letter where mail_id > :id order by mail_id limit"
                                + " :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong("mail_id"))
                .list();
    }
}
