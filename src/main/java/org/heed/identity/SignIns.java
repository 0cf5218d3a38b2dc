package org.heed.identity;

import org.heed.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;

/** Lets people in who prove who they are, and knows who is behind a session. */
@Service
public class SignIns {

    private final JdbcClient jdbc;

    SignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The person of a session, read anew; empty when they are disabled or all their sessions were
     * ended since. Source: security, A7.
     *
     * @param stamp as it was at sign-in
     */
    @Transactional(readOnly = true)
    public Optional<Me> who(PersonId id, int stamp) {
        return jdbc.sql(
                        """
                        select id, name, role, language, zone, theme, density, keys_on
                        from person
                        where id = :id and stamp = :stamp and not disabled
                        """)
                .param("id", id.value())
                .param("stamp", stamp)
                .query(SignIns::me)
                .optional();
    }

    static Me me(ResultSet row, int index) throws SQLException {
        return new Me(
                new PersonId(row.getLong("id")),
                row.getString("name"),
                PeopleLists.role(row.getString("role")),
                Language.of(row.getString("language")).orElseThrow(),
                ZoneId.of(row.getString("zone")),
                row.getString("theme"),
                row.getString("density"),
                row.getBoolean("keys_on"));
    }
}
