package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.identity.Invitations;
import org.heed.kernel.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A link works once, and only the newest one does. */
@HeedTest
class D2ReplayTests {

    @Autowired private Cast cast;
    @Autowired private Visitors visitors;
    @Autowired private Invitations invitations;
    @Autowired private JdbcClient jdbc;

    @Test
    void ofManyParallelTriesExactlyOneCounts() throws Exception {
        var token = visitors.link(cast.projectManager());
        int won =
                Crowd.won(() -> {
                    try {
                        invitations.accept(token, Visitors.PASSWORD);
                        return true;
                    } catch (NotFound used) {
                        return false;
                    }
                });
        assertThat(won).isEqualTo(1);
    }

    /** The weakened case: without its one condition the same link would count again. */
    @Test
    void aUsedLinkIsRefusedOnlyBecauseItIsMarkedAsUsed() {
        var token = visitors.link(cast.projectManager());
        invitations.accept(token, Visitors.PASSWORD);
        assertThatThrownBy(() -> invitations.accept(token, Visitors.PASSWORD))
                .isInstanceOf(NotFound.class);

        jdbc.sql("update invitation set used_at = null where token_hash = sha256(:token::bytea)")
                .param("token", token.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .update();
        invitations.accept(token, Visitors.PASSWORD);
    }

    @Test
    void aNewerLinkEndsTheOlderOne() {
        var me = cast.projectManager();
        var older = visitors.link(me);
        var newer = visitors.link(me);

        assertThat(invitations.find(older)).isEmpty();
        assertThat(invitations.find(newer)).isPresent();
    }

    @Test
    void aRefusedPasswordDoesNotUseItUp() {
        var token = visitors.link(cast.projectManager());
        assertThatThrownBy(() -> invitations.accept(token, "short"))
                .hasMessageContaining("password-short");

        assertThat(invitations.find(token)).isPresent();
    }
}
