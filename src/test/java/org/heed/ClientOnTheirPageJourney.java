package org.heed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

import org.heed.client.Address;
import org.heed.client.Channel;
import org.heed.client.ContactFacts;
import org.heed.client.Contacts;
import org.heed.clock.Severity;
import org.heed.complaint.AcknowledgementForm;
import org.heed.complaint.ComplaintFilter;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.ComplaintOrder;
import org.heed.complaint.Complaints;
import org.heed.complaint.Firmness;
import org.heed.complaint.Particulars;
import org.heed.complaint.Phase;
import org.heed.complaint.ProposalForm;
import org.heed.complaint.Proposals;
import org.heed.complaint.Telling;
import org.heed.conversation.Emotion;
import org.heed.conversation.TestPost;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.portal.Callers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A client says on the public form what is wrong, follows it on their own page, accepts what we
 * propose and says that it worked; with scripts and without.
 */
@HeedTest
@Tag("browser")
class ClientOnTheirPageJourney {

    private static final String WORDS =
            "Checkout still times out: 1 in 12 card payments fails since Friday.";

    private static Browser browser;

    @Autowired Cast cast;
    @Autowired Cases cases;
    @Autowired Clientele clientele;
    @Autowired Contacts contacts;
    @Autowired ComplaintLists lists;
    @Autowired Complaints complaints;
    @Autowired Particulars particulars;
    @Autowired Proposals proposals;
    @Autowired Callers callers;
    @Autowired TestClock clock;
    @Autowired TestPost.Post post;
    @LocalServerPort int port;

    private Me me;
    private String email;

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

    @AfterEach
    void closeThePost() {
        post.close();
    }

    @ParameterizedTest(name = "scripts {0}")
    @ValueSource(booleans = {true, false})
    void saysFollowsAcceptsAndConfirms(boolean scripts) throws Exception {
        me = cast.person("Zhou Siyuan", Role.PROJECT_MANAGER, null, Language.EN);
        email = "priya" + Cast.next() + "@northwind.example";
        var client = clientele.northwind(me);
        contacts.add(me, client.id(), priya());
        post.open();
        try (var visit = new Visit(browser.context(1440, 900, false, scripts), port)) {
            lodge(visit);
            var number = arrived();
            comeIn(visit, number);
            assertThat(visit.text()).contains(WORDS, "We are listening", number.toString());

            answer(number);
            propose(number);
            accept(visit, number);
            cases.resolve(me, number);
            confirm(visit, number);
            cases.close(me, number);
            visit.page().reload();
            assertThat(visit.text()).contains("It is closed, because you told us it is solved.");
            assertThat(phase(number)).isEqualTo(Phase.CLOSED);
            comeAgain(visit, number);
        }
    }

    private ContactFacts priya() {
        var address = new Address("", "", "Ms Raman");
        return new ContactFacts(
                "", "Raman", "Priya", address, "Head of Payments", email, "", null, null, "");
    }

    private void lodge(Visit visit) {
        visit.go("/en/p/new").fill("words", WORDS).send();
        visit.fill("demand", "Put the old limit back").send();
        visit.fill("name", "Priya Raman").fill("email", email).fill("language", "en").send();
        assertThat(visit.text()).contains(WORDS, "Put the old limit back", email);
        visit.press(visit.page().locator("form[action$='/sending'] .btn.go"));
        assertThat(visit.text()).contains("Thank you for telling us", "LG-");
    }

    /** What became of it at our side. */
    private ComplaintNumber arrived() {
        callers.intake();
        var all = lists.list(me, ComplaintFilter.ALL, ComplaintOrder.RECEIVED, 10, null).items();
        assertThat(all).hasSize(1);
        return all.getFirst().number();
    }

    /** With the number of their receipt: a link and a code come by mail. */
    private void comeIn(Visit visit, ComplaintNumber number) throws Exception {
        deliver();
        assertThat(last().getSubject()).contains(number.toString());
        visit.go("/en/p/links").fill("number", number.toString()).fill("email", email).send();
        callers.intake();
        deliver();
        var mail = body(last());
        visit.go(found(mail, "https?://[^/\\s]+(/en/p/c/\\S+)"));
        assertThat(visit.text()).doesNotContain(WORDS);
        enter(visit);
    }

    /** On another device: the link alone opens nothing, but brings a code to her address. */
    private void comeAgain(Visit visit, ComplaintNumber number) throws Exception {
        visit.page().context().clearCookies();
        visit.page().reload();
        assertThat(visit.text()).doesNotContain(WORDS);
        visit.press(visit.page().locator("form[action$='/codes'] .btn"));
        enter(visit);
        assertThat(visit.text()).contains(WORDS, number.toString());
    }

    /** With the code of the newest mail. */
    private void enter(Visit visit) throws Exception {
        deliver();
        visit.fill("code", found(body(last()), "(?<![\\d-])(\\d{3} ?\\d{3})(?!\\d)"));
        visit.press(visit.page().locator("form[action$='/entry'] .btn.go"));
    }

    /** A person calls her, hears how she is, and says by when she hears again. */
    private void answer(ComplaintNumber number) {
        var call =
                new Telling.Talk(
                        Channel.PHONE,
                        clock.instant(),
                        "I look after it and tell you tomorrow what we found.",
                        Emotion.DISAPPOINTED,
                        Emotion.UNEASY);
        var next = clock.instant().plus(Duration.ofHours(24));
        complaints.acknowledge(me, number, null, new AcknowledgementForm(call, next));
        particulars.weigh(me, number, null, Severity.NORMAL);
    }

    private void propose(ComplaintNumber number) {
        cases.assess(me, number);
        cases.prepareProposal(me, number);
        var update =
                new ProposalForm.Item(
                        "A written update every Wednesday by 17:00",
                        Firmness.PROMISE,
                        clock.instant().plus(Duration.ofDays(7)),
                        null);
        var form =
                new ProposalForm(
                        "We put the old limit back and watch every payment.",
                        List.of(update),
                        "Nothing",
                        "",
                        "",
                        "Enough people",
                        "The limit was the cause",
                        null);
        var version = proposals.draft(me, number, form);
        proposals.put(me, number, null, version, cases.talk("We talked it through."), false);
    }

    private void accept(Visit visit, ComplaintNumber number) {
        visit.page().reload();
        assertThat(visit.text())
                .contains("We put the old limit back", "A written update every Wednesday");
        visit.press(visit.page().locator("form[action$='/decision'] .btn.go"));
        assertThat(visit.text()).contains("You accepted the solution");
        assertThat(phase(number)).isEqualTo(Phase.AGREED);
        var decision = lists.get(me, number).proposals().getFirst().decision();
        assertThat(decision.by().name()).contains("Priya");
        assertThat(decision.shown()).contains("We put the old limit back");
        visit.press(visit.page().locator("main a.btn"));
    }

    private void confirm(Visit visit, ComplaintNumber number) {
        visit.page().reload();
        visit.press(visit.page().locator("form[action$='/confirmation'] .btn.go"));
        assertThat(visit.text()).contains("We are glad it worked");
        assertThat(phase(number)).isEqualTo(Phase.CONFIRMED);
        visit.press(visit.page().locator("main a.btn"));
    }

    private Phase phase(ComplaintNumber number) {
        return lists.card(me, number).phase();
    }

    private void deliver() {
        clock.pass(Duration.ofSeconds(30));
        post.deliver();
    }

    private MimeMessage last() {
        return post.received().getLast();
    }

    /** Its plain text, decoded. */
    private static String body(Part mail) throws MessagingException, IOException {
        if (mail.getContent() instanceof Multipart parts) {
            return body(parts.getBodyPart(0));
        }
        return String.valueOf(mail.getContent());
    }

    private static String found(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
