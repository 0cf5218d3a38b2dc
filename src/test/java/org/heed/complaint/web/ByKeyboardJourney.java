package org.heed.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Browser;
import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.Visit;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Phase;
import org.heed.conversation.MailState;
import org.heed.conversation.OutboxLists;
import org.heed.conversation.TestPost;
import org.heed.identity.Me;
import org.heed.identity.web.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

/** From the first words to the first answer without a mouse. Source: WCAG 2.1.1, screens 6. */
@HeedTest
@Tag("browser")
class ByKeyboardJourney {

    /** More stops than any of our pages has on the way to what is meant. */
    private static final int STOPS = 150;

    private static Browser browser;

    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private Cases cases;
    @Autowired private ComplaintLists lists;
    @Autowired private OutboxLists mails;
    @Autowired private TestClock clock;
    @Autowired private TestPost.Post post;
    @Autowired private SessionRepository<?> sessions;
    @LocalServerPort private int port;

    private Me me;
    private Visit visit;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void atTheDesk() {
        me = cast.projectManager();
        visit = new Visit(browser.desk(), port);
        visit.as(SignedIn.cookie(sessions, me.id(), 1, clock.instant()));
    }

    @AfterEach
    void leave() {
        visit.close();
        post.close();
    }

    @Test
    void aComplaintIsTakenDown() {
        var client = clientele.hengyuan(me);
        visit.go("/complaints/quick");
        to("[name=client]");
        visit.page().keyboard().type(client.shortName());
        visit.page().locator("#client-list [role=option]").first().waitFor();
        visit.page().keyboard().press("ArrowDown");
        visit.page().keyboard().press("Enter");
        to("[name=words]");
        visit.page().keyboard().type(Cases.WORDS);
        follow("Control+Enter");

        assertThat(visit.path()).matches("/complaints/HD-[0-9]+");
        assertThat(visit.text()).contains(Cases.WORDS);
    }

    @Test
    void anAnswerIsWrittenSentAndTakenBack() {
        post.open();
        var number = cases.at(me, Phase.ACKNOWLEDGED);
        visit.go("/complaints/" + number);
        to("#composer [name=words]");
        visit.page().keyboard().type("交接清單今天 17:00 前寄給您。");
        follow("Control+Enter");
        assertThat(newest(number)).isInstanceOf(MailState.Waiting.class);

        // The way back is announced a moment after the page is there.
        visit.page().locator("#toasts [data-key=z]").waitFor();
        follow("z");

        assertThat(newest(number)).isInstanceOf(MailState.TakenBack.class);
    }

    private MailState newest(ComplaintNumber number) {
        var subject = lists.card(me, number).id().subject();
        return mails.of(me, subject).getFirst().state();
    }

    /** Goes on with the tabulator until what is meant has the focus, and shows it. */
    private void to(String selector) {
        var at = "document.activeElement.matches(\"%s\")".formatted(selector);
        for (int stops = 0; stops < STOPS; stops++) {
            if (visit.page().evaluate(at).equals(true)) {
                return;
            }
            visit.page().keyboard().press("Tab");
        }
        throw new AssertionError("the tabulator never comes to " + selector);
    }

    /** Presses a key that leads to another page. */
    private void follow(String key) {
        var pressed = visit.page();
        pressed.waitForNavigation(() -> pressed.keyboard().press(key));
        pressed.waitForLoadState();
    }
}
