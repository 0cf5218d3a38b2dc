package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.identity.ApiTokens;
import org.heed.identity.Scope;
import org.heed.kernel.Secrets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;

/** Secrets are long, and the database does not know them. */
@HeedTest
class D5TokenStorageTests {

    @Autowired private Cast cast;
    @Autowired private Visitors visitors;
    @Autowired private ApiTokens tokens;
    @Autowired private JdbcClient jdbc;

    @Test
    void noTableHoldsASecretInClear() {
        var me = cast.projectManager();
        var link = visitors.link(me);
        var token = tokens.make(me, "canary", EnumSet.of(Scope.READ), Duration.ofDays(1));

        assertThat(rows("invitation", link)).isZero();
        assertThat(rows("api_token", token)).isZero();
        // The weakened case: the same search finds what is stored in clear.
        assertThat(rows("api_token", "canary")).isPositive();
        assertThat(rows("invitation", hex(Secrets.sha256(link)))).isOne();
    }

    @Test
    void aSecretHas192BitsAndNoneComesTwice() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 10_000; i++) {
            seen.add(Secrets.token());
        }
        assertThat(seen).hasSize(10_000).allMatch(it -> it.matches("[A-Za-z0-9_-]{32}"));
    }

    @Test
    void aPasswordIsKeptAsArgon2id() {
        var email = visitors.somebody();

        var hash =
                jdbc.sql("select password_hash from person where email = :email")
                        .param("email", email)
                        .query(String.class)
                        .single();
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    private int rows(String table, String canary) {
        assertThat(List.of("invitation", "api_token")).contains(table);
        return jdbc.sql("select count(*) from " + table + " t where t::text like :canary")
                .param("canary", "%" + canary.replace("_", "\\_") + "%")
                .query(Integer.class)
                .single();
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }
}
