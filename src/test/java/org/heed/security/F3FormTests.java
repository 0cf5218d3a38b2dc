package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.identity.Invitations;
import org.heed.identity.Me;
import org.heed.identity.web.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.UUID;

/** F3 at the pages: whose the key of a form is, and what is kept of what was sent with it. */
@HeedTest
class F3FormTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Cases cases;
    @Autowired private ComplaintLists lists;
    @Autowired private Visitors visitors;
    @Autowired private Invitations invitations;
    @Autowired private SessionRepository<?> sessions;
    @Autowired private TestClock clock;

    private Me me;
    private ComplaintNumber number;
    private String key;

    @BeforeEach
    void aForm() {
        me = cast.administrator();
        number = cases.received(me);
        key = UUID.randomUUID().toString();
    }

    @Test
    void hasOneEffectHoweverOftenItIsSent() {
        assertThat(send(me, "兩次延期")).hasStatus(303);
        assertThat(send(me, "兩次延期")).hasStatus(303);

        assertThat(points()).isEqualTo(1);
    }

    @Test
    void isSomebodyElsesOwnWithTheSameKey() {
        assertThat(send(me, "兩次延期")).hasStatus(303);
        assertThat(send(cast.administrator(), "兩次延期")).hasStatus(303);

        assertThat(points()).isEqualTo(2);
    }

    /** The weakened case: as content, another password would be refused as another form. */
    @Test
    void keepsNotEvenAFastHashOfAPassword() {
        invitations.accept(visitors.link(me), Visitors.PASSWORD);
        var session = SignedIn.cookie(sessions, me.id(), 2, clock.instant());

        for (var password : new String[] {"another-house-of-paper", "a-third-house-of-paper"}) {
            var answer =
                    browser.post()
                            .uri("/settings/me/password")
                            .param("current", Visitors.PASSWORD)
                            .param("password", password)
                            .param("once", key)
                            .with(SignedIn.with(session))
                            .with(csrf())
                            .exchange();
            assertThat(answer).hasStatus(303);
        }
    }

    private MvcTestResult send(Me by, String text) {
        return browser.post()
                .uri("/complaints/" + number + "/points")
                .param("text", text)
                .param("once", key)
                .with(cast.signedIn(by))
                .with(csrf())
                .exchange();
    }

    private int points() {
        return lists.get(me, number).points().size();
    }
}
