package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.ApiTokens;
import org.heed.identity.Me;
import org.heed.identity.People;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonDraft;
import org.heed.identity.Role;
import org.heed.identity.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Duration;
import java.util.EnumSet;

/** A token works while it is good, for what it is for, and never beyond its owner. */
@HeedTest
class D12ApiTokenTests {

    @Autowired private MockMvcTester program;
    @Autowired private Cast cast;
    @Autowired private ApiTokens tokens;
    @Autowired private People people;
    @Autowired private PeopleLists lists;
    @Autowired private TestClock clock;

    @Test
    void isRefusedOnceItHasExpired() {
        var before = clock.instant();
        var token = token(cast.projectManager());
        try {
            clock.pass(Duration.ofDays(1).minusMillis(1));
            assertThat(status(token)).isEqualTo(200); // the weakened case
            clock.pass(Duration.ofMillis(1));
            assertThat(status(token)).isEqualTo(401);
        } finally {
            clock.set(before);
        }
    }

    @Test
    void isRefusedOnceItIsRevoked() {
        var me = cast.projectManager();
        var token = token(me);
        assertThat(status(token)).isEqualTo(200);

        tokens.revoke(me, tokens.list(me).getFirst().id());

        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void isRefusedOnceItsOwnerIsGone() {
        var me = cast.projectManager();
        var token = token(me);

        people.disable(cast.administrator(), me.id(), 1);

        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void administersOnlyWhileItsOwnerDoes() {
        var me = cast.administrator();
        var token = tokens.make(me, "figures", EnumSet.allOf(Scope.class), Duration.ofDays(1));
        assertThat(metrics(token)).isEqualTo(200);
        var line = lists.get(me, me.id());
        var draft =
                new PersonDraft(
                        line.name(),
                        line.email(),
                        Role.MEMBER,
                        null,
                        "",
                        line.language(),
                        line.zone());

        people.change(cast.administrator(), me.id(), 1, draft);

        assertThat(metrics(token)).isEqualTo(403);
    }

    @Test
    void isOnlyItselfAndShowsWhenItWasUsed() {
        var me = cast.projectManager();
        var token = token(me);
        assertThat(tokens.list(me).getFirst().lastUsedAt()).isNull();

        assertThat(status(token)).isEqualTo(200);
        assertThat(status(token.substring(0, token.length() - 1))).isEqualTo(401);
        assertThat(status(token + "x")).isEqualTo(401);
        assertThat(status("eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.")).isEqualTo(401);
        assertThat(status("")).isEqualTo(401);
        assertThat(tokens.list(me).getFirst().lastUsedAt()).isEqualTo(clock.instant());
    }

    private String token(Me me) {
        return tokens.make(me, "test", EnumSet.of(Scope.READ), Duration.ofDays(1));
    }

    private int status(String token) {
        return get("/api/v1/me", token);
    }

    private int metrics(String token) {
        return get("/metrics", token);
    }

    private int get(String path, String token) {
        return program.get()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .exchange()
                .getResponse()
                .getStatus();
    }
}
