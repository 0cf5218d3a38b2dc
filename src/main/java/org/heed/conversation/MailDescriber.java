package org.heed.conversation;

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

/** Tells search what we wrote in mails. */
@Component
class MailDescriber implements Describer {

    static final String KIND = "mail";

    private final JdbcClient jdbc;

    MailDescriber(JdbcClient jdbc) {
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
                        select m.id, m.circle_id, m.about_label, m.to_name, m.to_address, m.subject,
                            m.body, m.author_name, m.written_at
                        from outgoing_mail m
                        where m.id = :id
                        """)
                .param("id", id)
                .query(MailDescriber::row)
                .optional();
    }

    private static Description row(ResultSet row, int index) throws SQLException {
        return new Description(
                new Subject(KIND, row.getLong("id")),
                row.getLong("circle_id"),
                "/mail/" + row.getLong("id"),
                "",
                Description.headed(row.getString("about_label"), row.getString("subject")),
                String.join(
                        "\n",
                        row.getString("body"),
                        row.getString("to_name"),
                        row.getString("to_address")),
                Sql.instant(row, "written_at"),
                row.getString("author_name"));
    }

    @Override
    public List<Long> after(long id, int limit) {
        return jdbc.sql("select id from outgoing_mail where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
