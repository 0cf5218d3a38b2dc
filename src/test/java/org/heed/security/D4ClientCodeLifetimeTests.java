package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.kernel.Refused;
import org.heed.portal.Callers;
import org.heed.portal.ClientLinks;
import org.heed.portal.Guests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.net.URI;
import java.time.Duration;

/** What lets a client in lives ten minutes; what lives longer only opens the door's page. */
@HeedTest
class D4ClientCodeLifetimeTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Cases cases;
    @Autowired private Callers callers;
    @Autowired private Guests guests;
    @Autowired private ClientLinks links;
    @Autowired private TestClock clock;
    @Autowired private JdbcClient jdbc;

    @AfterEach
    void theClockStandsStillAgain() {
        clock.set(TestClock.START);
    }

    @Test
    void aCodeIsGoodForTenMinutes() {
        var me = cast.projectManager();
        var number = cases.received(me);
        var handed = callers.handedOver(me, number);
        clock.pass(Duration.ofMinutes(10));
        assertThatThrownBy(() -> guests.enter(handed.guest(), handed.code()))
                .isInstanceOf(Refused.class);
        var fresh = callers.handedOver(me, number);
        clock.pass(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(guests.enter(fresh.guest(), fresh.code())).hasSize(32);
    }

    /** The weakened case: not even the table would keep a code that lives longer. */
    @Test
    void theTableRefusesALongerLife() {
        var me = cast.projectManager();
        var handed = callers.handedOver(me, cases.received(me));
        assertThatThrownBy(() ->
                        jdbc.sql(
                                        """
                                        update client_code
                                        set expires_at = made_at + interval '11 minutes'
                                        where guest_id = :guest
                                        """)
                                .param("guest", handed.guest().id())
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aBrowserIsRememberedForThirtyDays() {
        var me = cast.projectManager();
        var caller = callers.letIn(me, cases.received(me));
        clock.pass(Duration.ofDays(29));
        assertThat(callers.get(caller, "/record")).hasStatusOk();
        clock.pass(Duration.ofDays(2));
        assertThat(callers.get(caller, "/record")).hasStatus(303);
    }

    @Test
    void aLinkOpensItsDoorForNinetyDays() {
        var me = cast.projectManager();
        var page = URI.create(callers.handedOver(me, cases.received(me)).url()).getPath();
        clock.pass(Duration.ofDays(89));
        assertThat(browser.get().uri(page)).hasStatusOk();
        clock.pass(Duration.ofDays(2));
        assertThat(browser.get().uri(page)).hasStatus(404);
    }

    @Test
    void weAndTheClientCanEndIt() {
        var me = cast.projectManager();
        var number = cases.received(me);
        var caller = callers.letIn(me, number);
        var guest = links.of(me, number).guests().getFirst();
        links.endDevices(me, number, guest.guest().id());
        assertThat(callers.get(caller, "/record")).hasStatus(303);

        var again = callers.letIn(me, number);
        assertThat(callers.post(again, "/exit")).hasStatus(303);
        assertThat(callers.get(again, "/record")).hasStatus(303);

        for (var line : links.of(me, number).guests().getFirst().links()) {
            links.end(me, number, line.id());
        }
        assertThat(browser.get().uri(again.page())).hasStatus(404);
    }
}
