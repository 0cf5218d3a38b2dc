package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.heed.portal.Callers;
import org.heed.portal.ClientLinks;
import org.heed.portal.Guests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;

/** A client's code works once, only the newest one, for ten minutes and three tries. */
@HeedTest
class D2ClientCodeTests {

    @Autowired private Cast cast;
    @Autowired private Cases cases;
    @Autowired private Callers callers;
    @Autowired private Guests guests;
    @Autowired private TestClock clock;
    @Autowired private JdbcClient jdbc;

    private Me me;
    private ClientLinks.HandedOver handed;

    @BeforeEach
    void aCodeWasReadOut() {
        me = cast.projectManager();
        handed = callers.handedOver(me, cases.received(me));
    }

    @AfterEach
    void theClockStandsStillAgain() {
        clock.set(TestClock.START);
    }

    private String enter(String code) {
        return guests.enter(handed.guest(), code);
    }

    private void refuses(String code) {
        assertThatThrownBy(() -> enter(code)).isInstanceOf(Refused.class);
    }

    @Test
    void ofManyParallelTriesExactlyOneComesIn() throws Exception {
        int won =
                Crowd.won(() -> {
                    try {
                        enter(handed.code());
                        return true;
                    } catch (Refused used) {
                        return false;
                    }
                });
        assertThat(won).isEqualTo(1);
    }

    /** The weakened case: it is refused only because it is marked as used. */
    @Test
    void aUsedCodeComesInAgainWhenTheMarkIsGone() {
        enter(handed.code());
        refuses(handed.code());
        jdbc.sql("update client_code set used_at = null, tries = 0 where guest_id = :guest")
                .param("guest", handed.guest().id())
                .update();
        enter(handed.code());
    }

    @Test
    void aNewerCodeEndsTheOlderOne() {
        var newer = callers.handedOver(me, handed.guest().number());
        refuses(handed.code().equals(newer.code()) ? "abc" : handed.code());
        enter(newer.code());
    }

    @Test
    void threeWrongTriesEndIt() {
        var wrong = handed.code().equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 3; i++) {
            refuses(wrong);
        }
        refuses(handed.code());
    }

    @Test
    void guessingStopsHoweverManyCodesAreMade() {
        for (int i = 0; i < 5; i++) {
            var fresh = callers.handedOver(me, handed.guest().number());
            for (int guess = 0; guess < 2; guess++) {
                refuses(fresh.code().equals("000000") ? "000001" : "000000");
            }
        }
        var last = callers.handedOver(me, handed.guest().number());
        refuses(last.code());
        clock.pass(Duration.ofMinutes(16));
        enter(callers.handedOver(me, handed.guest().number()).code());
    }

    @Test
    void anotherGuestsCodeOpensNothing() {
        var other = callers.handedOver(me, cases.received(me));
        refuses(other.code().equals(handed.code()) ? "abc" : other.code());
    }
}
