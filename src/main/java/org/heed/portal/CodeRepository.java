package org.heed.portal;

import org.heed.kernel.Secrets;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/**
 * One-time codes: six digits, ten minutes, three tries, once. A newer code ends the older one.
 * Source: security, D2, D4, D5.
 */
@Repository
class CodeRepository {

    static final Duration LASTS = Duration.ofMinutes(10);

    static final int TRIES = 3;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    CodeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new code, said once. */
    String make(long guest, Instant now) {
        var code = Secrets.code();
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        jdbc.sql(
                        """
                        insert into client_code (guest_id, salt, hash, made_at, expires_at)
                        values (:guest, :salt, :hash, :now, :expires)
                        """)
                .param("guest", guest)
                .param("salt", salt)
                .param("hash", hash(salt, code))
                .param("now", Sql.at(now))
                .param("expires", Sql.at(now.plus(LASTS)))
                .update();
        return code;
    }

    private record Newest(long id, byte[] salt, byte[] hash) {}

    /**
     * Whether it is the guest's code. A right one is used up, a wrong one costs a try; whoever
     * comes at the same moment waits for the other's answer.
     */
    boolean use(long guest, String code, Instant now) {
        var newest =
                jdbc.sql(
                                """
                                select id, salt, hash
                                from client_code
                                where id = (select max(id) from client_code where guest_id = :guest)
                                    and used_at is null and expires_at > :now and tries < :most
                                for update
                                """)
                        .param("guest", guest)
                        .param("now", Sql.at(now))
                        .param("most", TRIES)
                        .query((row, index) ->
                                new Newest(
                                        row.getLong("id"),
                                        row.getBytes("salt"),
                                        row.getBytes("hash")))
                        .optional();
        return newest.isPresent() && spend(newest.get(), code, now);
    }

    private boolean spend(Newest newest, String code, Instant now) {
        var right = MessageDigest.isEqual(newest.hash(), hash(newest.salt(), code));
        jdbc.sql(
                        """
                        update client_code
                        set tries = tries + 1, used_at = case when :right then :now end
                        where id = :id
                        """)
                .param("right", right)
                .param("now", Sql.at(now))
                .param("id", newest.id())
                .update();
        return right;
    }

    /** Forgets codes that nobody can use any more. */
    void sweep(Instant now) {
        jdbc.sql("delete from client_code where made_at < :old")
                .param("old", Sql.at(now.minus(Duration.ofDays(1))))
                .update();
    }

    private static byte[] hash(byte[] salt, String code) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(salt);
        both.writeBytes(code.getBytes(StandardCharsets.UTF_8));
        return Secrets.sha256(both.toByteArray());
    }
}
