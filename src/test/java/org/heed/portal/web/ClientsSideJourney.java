package org.heed.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import org.heed.Browser;
import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.Channel;
import org.heed.client.ContactLists;
import org.heed.clock.Severity;
import org.heed.complaint.AcknowledgementForm;
import org.heed.complaint.ComplaintFilter;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.ComplaintOrder;
import org.heed.complaint.Complaints;
import org.heed.complaint.Particulars;
import org.heed.complaint.Phase;
import org.heed.complaint.Telling;
import org.heed.conversation.Emotion;
import org.heed.conversation.Outbox;
import org.heed.conversation.OutboxLists;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.identity.web.SignedIn;
import org.heed.portal.Callers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** A client complains, comes in with a code and accepts, in a browser with and without script. */
@HeedTest
@Tag("browser")
class ClientsSideJourney {

    private static Browser browser;

    @Autowired private Cast cast;
    @Autowired private Cases cases;
    @Autowired private Callers callers;
    @Autowired private Particulars particulars;
    @Autowired private Complaints complaintDoor;
    @Autowired private Clientele clientele;
    @Autowired private ContactLists contacts;
    @Autowired private ComplaintLists complaints;
    @Autowired private Outbox outbox;
    @Autowired private OutboxLists mails;
    @Autowired private SessionRepository<?> sessions;
    @Autowired private Clock time;
    @LocalServerPort private int port;

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

    @ParameterizedTest(name = "scripts {0}")
    @CsvSource({"true", "false"})
    void aComplaintIsLodgedFollowedAndItsSolutionAccepted(boolean scripts) {
        var me = cast.projectManager();
        var client = clientele.northwind(me);
        var contact = contacts.get(me, clientele.lin(me, client));
        try (var context = browser.context(1440, 900, false, scripts)) {
            var page = context.newPage();
            lodge(page, contact.email());
            callers.intake();
            var number = only(me);
            comeIn(page, mail(me, number));
            assertThat(page.locator("h1").textContent()).isEqualTo("Checkout still times out");

            particulars.weigh(me, number, null, Severity.NORMAL);
            acknowledge(me, number);
            cases.assess(me, number);
            cases.propose(me, number);
            page.reload();
            page.locator(".ask .btn.go").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("You accepted the solution");
            assertThat(complaints.card(me, number).phase()).isEqualTo(Phase.AGREED);
        }
    }

    private void acknowledge(Me me, ComplaintNumber number) {
        var now = time.instant();
        var talk =
                new Telling.Talk(Channel.PHONE, now, "We have it", Emotion.UNEASY, Emotion.UNEASY);
        complaintDoor.acknowledge(
                me, number, null, new AcknowledgementForm(talk, now.plus(Duration.ofHours(8))));
    }

    private void lodge(Page page, String email) {
        page.navigate("http://localhost:" + port + "/en/p/new");
        page.locator("#words").fill("Checkout still times out.\nPlease help.");
        page.locator("main form .btn.go").click();
        page.locator("#demand").fill("Put the old limit back");
        page.locator("main form .btn.go").click();
        page.locator("#name").fill("Priya Raman");
        page.locator("#email").fill(email);
        page.locator("main form .btn.go").click();
        page.locator("form[action$=sending] .btn.go").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Thank you for telling us");
    }

    private ComplaintNumber only(Me me) {
        var all = complaints.list(me, ComplaintFilter.ALL, ComplaintOrder.RECEIVED, 2, null);
        assertThat(all.items()).hasSize(1);
        return all.items().getFirst().number();
    }

    /** The newest mail about it, as it would arrive. */
    private String mail(Me me, ComplaintNumber number) {
        var about = complaints.card(me, number).id().subject();
        return outbox.handOver(me, mails.of(me, about).getFirst().id());
    }

    private void comeIn(Page page, String receipt) {
        var path = found(receipt, "http://[^/]+(/\\S+/p/c/[A-Za-z0-9_-]{32})");
        page.navigate("http://localhost:" + port + path.replaceFirst("^/[a-z-]+/", "/en/"));
        page.locator("form[action$=codes] .btn").click();
        var number = page.locator("h1").textContent().replaceAll(".*(HD-\\d+).*", "$1");
        var me = cast.administrator();
        var code = found(mail(me, ComplaintNumber.of(number).orElseThrow()), "([0-9]{6})");
        page.locator("#code").fill(code);
        page.locator("form[action$=entry] .btn.go").click();
    }

    private static String found(String text, String pattern) {
        var match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as(text).isTrue();
        return match.group(1);
    }

    @ParameterizedTest(name = "{0}, {1} wide, dark {2}")
    @CsvSource({"zh-hant, 1440, false", "en, 390, true", "zh-hant, 390, false", "en, 1440, true"})
    void nothingStandsInTheWay(String language, int width, boolean dark) {
        var me = cast.person("何静", Role.ADMINISTRATOR);
        try (var context = browser.context(width, 900, dark, true)) {
            var page = context.newPage();
            for (var path : List.of("/new", "/links", "/c/" + "x".repeat(32))) {
                look(page, "/" + language + "/p" + path, language + width + dark);
            }
            for (var phase : List.of(Phase.PROPOSED, Phase.RESOLVED, Phase.ACKNOWLEDGED)) {
                var caller = letIn(context, me, cases.at(me, phase), language);
                for (var rest : List.of("", "/record", "/message", "/correction", "/senior")) {
                    look(page, caller + rest, phase + language + width + dark);
                }
            }
            signIn(context, me);
            var number = cases.at(me, Phase.PROPOSED);
            callers.letIn(me, number);
            look(page, "/complaints/" + number + "/client-links", language + width + dark);
            look(page, "/lodgings", language + width + dark);
        }
    }

    private String letIn(BrowserContext context, Me me, ComplaintNumber number, String language) {
        var caller = callers.letIn(me, number);
        var cookie = caller.device();
        context.addCookies(
                List.of(
                        new Cookie(cookie.getName(), cookie.getValue())
                                .setUrl("http://localhost:" + port)));
        return caller.page().replaceFirst("^/[a-z-]+/", "/" + language + "/");
    }

    private void signIn(BrowserContext context, Me me) {
        var session = SignedIn.cookie(sessions, me.id(), 1, time.instant());
        context.addCookies(
                List.of(
                        new Cookie(session.getName(), session.getValue())
                                .setUrl("http://localhost:" + port)));
    }

    private void look(Page page, String path, String shot) {
        page.navigate("http://localhost:" + port + path);
        var name = path.replaceAll(".*/(p|c/[^/]+|complaints/[^/]+)(/|$)", "").replace('/', '-');
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/shots", "portal-" + name + shot + ".png")));
        assertThat(Browser.barriers(page)).as(path).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing scrolls sideways on " + path)
                .isEqualTo(true);
    }
}
