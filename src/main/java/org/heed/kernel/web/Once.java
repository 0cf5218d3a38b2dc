package org.heed.kernel.web;

import org.heed.kernel.Refused;
import org.heed.kernel.Secrets;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * One effect for one intention: the second request with the same key gets the first one's answer,
 * whether it comes later, at the same moment or after a crash. The key is written in the
 * transaction of the effect itself, so either both are there or neither. Source: architecture,
 * {@code Idempotency-Key}; security, F3.
 */
@Component
public class Once {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Once(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What was answered: a status, where to look, and the body if there was one. */
    public record Answer(int status, String location, String body) {}

    /**
     * Acts, unless this owner's key has acted before.
     *
     * @param content the whole request, to tell a repetition from another request with the same key
     * @throws Refused {@code kernel.refused.key-reused} when the same key comes with other content
     */
    public Answer run(String owner, String key, String content, Supplier<Answer> act) {
        return run(owner, key, content, act, "kernel.refused.key-reused");
    }

    /**
     * @param reused the reason given when the same key comes with other content
     */
    Answer run(String owner, String key, String content, Supplier<Answer> act, String reused) {
        if (key.length() > 200) {
            throw Refused.because("kernel.refused.key-too-long");
        }
        var hash = Secrets.sha256(content);
        Answer answer =
                transaction.execute(status ->
                        claim(owner, key, hash)
                                ? first(owner, key, act)
                                : earlier(owner, key, hash, reused));
        if (answer == null) {
            throw new IllegalStateException("The key " + key + " was claimed and has no answer");
        }
        return answer;
    }

    /** Forgets keys from before: nobody repeats a request after a week. */
    void sweep(Instant before) {
        jdbc.sql("delete from once where created_at < :before")
                .param("before", Sql.at(before))
                .update();
    }

    /** Blocks while another request with the same key is still acting. */
    private boolean claim(String owner, String key, byte[] hash) {
        return jdbc.sql(
                                """
                                insert into once (owner, key, content_hash)
                                values (:owner, :key, :hash)
                                on conflict (owner, key) do nothing
                                """)
                        .param("owner", owner)
                        .param("key", key)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    private Answer first(String owner, String key, Supplier<Answer> act) {
        var answer = act.get();
        jdbc.sql(
                        """
                        update once set status = :status, location = :location, body = :body
                        where owner = :owner and key = :key
                        """)
                .param("status", answer.status())
                .param("location", answer.location())
                .param("body", answer.body())
                .param("owner", owner)
                .param("key", key)
                .update();
        return answer;
    }

    private @Nullable Answer earlier(String owner, String key, byte[] hash, String reused) {
        return jdbc.sql(
                        """
                        select content_hash, status, location, body
                        from once
                        where owner = :owner and key = :key
                        """)
                .param("owner", owner)
                .param("key", key)
                .query((row, index) -> {
                    if (!Arrays.equals(row.getBytes("content_hash"), hash)) {
                        throw Refused.because(reused);
                    }
                    return new Answer(
                            row.getInt("status"), row.getString("location"), row.getString("body"));
                })
                .optional()
                .orElse(null);
    }
}
