package org.heed.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.ContactLists;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintFilter;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintOrder;
import org.heed.conversation.MailKind;
import org.heed.conversation.OutboxLists;
import org.heed.document.DocumentLists;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.security.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.Map;

/** Somebody says on the public form what went wrong, without an account and without script. */
@HeedTest
class LodgingAComplaintTests {

    private static final String WORDS = "Checkout still times out.\n1 in 12 card payments fails.";

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private Callers callers;
    @Autowired private ContactLists contacts;
    @Autowired private ComplaintLists complaints;
    @Autowired private OutboxLists mails;
    @Autowired private DocumentLists documents;
    @Autowired private LodgingDesk desk;

    private String network;

    @BeforeEach
    void fromANetworkOfTheirOwn() {
        network = "203.0.113." + (Cast.next() % 250);
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = browser.post().uri(path).with(csrf()).with(Visitors.from(network));
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private static String at(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    /** The path of a draft that only has to be sent. */
    private String written(String email) {
        var wish = at(post("/en/p/new", Map.of("words", WORDS)));
        assertThat(wish).endsWith("/wish");
        assertThat(post(wish, Map.of("demand", "Put the old limit back"))).hasStatus(303);
        var draft = wish.replace("/wish", "");
        assertThat(
                        post(
                                draft + "/reach",
                                Map.of("name", "Priya Raman", "email", email, "language", "en")))
                .hasStatus(303)
                .hasHeader("Location", draft + "/check");
        return draft;
    }

    @Test
    void addressesWithoutALanguageLeadToTheReaders() {
        assertThat(browser.get().uri("/p").header("Accept-Language", "zh-TW,zh;q=0.9"))
                .hasStatus(303)
                .hasHeader("Location", "/zh-hant/p/new");
        assertThat(browser.get().uri("/zh-hans/p")).hasHeader("Location", "/zh-hans/p/new");
    }

    @Test
    void threeStepsKeepEveryTextAndGoBack() {
        var draft = written("priya@nowhere.example");
        var check = Callers.body(browser.get().uri(draft + "/check").exchange());
        assertThat(check).contains("1 in 12 card payments fails.", "Put the old limit back");
        assertThat(Callers.body(browser.get().uri(draft).exchange())).contains(WORDS);
        assertThat(Callers.body(browser.get().uri(draft + "/reach").exchange()))
                .contains("Priya Raman", "priya@nowhere.example");
    }

    @Test
    void theFormIsLightAndAsksForNoCategory() {
        var page = browser.get().uri("/en/p/new").exchange();
        assertThat(page).hasStatusOk();
        assertThat(Callers.body(page).length()).isLessThan(35_000);
        assertThat(Callers.body(page).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("severity", "category", "contract");
    }

    @Test
    void whatIsMissingIsSaidOnTopAndNothingTypedIsLost() {
        assertThat(post("/en/p/new", Map.of("words", " "))).hasStatus(422);
        var draft = at(post("/en/p/new", Map.of("words", WORDS))).replace("/wish", "");
        var refused =
                post(draft + "/reach", Map.of("name", "Priya Raman", "email", "a@b.example,c@d.e"));
        assertThat(refused).hasStatus(422);
        assertThat(Callers.body(refused))
                .contains("role=\"alert\"", "href=\"#email\"", "Priya Raman", "a@b.example,c@d.e");
    }

    @Test
    void aKnownAddressBecomesAComplaintWithItsWordsFilesAndOneReceipt() {
        var me = cast.projectManager();
        var client = clientele.northwind(me);
        var contact = contacts.get(me, clientele.lin(me, client));
        var draft = written(contact.email());
        var file = new MockMultipartFile("files", "log.txt", "text/plain", "timeout".getBytes());
        assertThat(
                        browser.post()
                                .uri(draft + "/files")
                                .multipart()
                                .file(file)
                                .with(csrf())
                                .exchange())
                .hasStatus(303);
        assertThat(post(draft + "/sending", Map.of())).hasStatus(303);
        assertThat(post(draft + "/sending", Map.of())).hasStatus(303);
        callers.intake();
        callers.intake();

        var card = only(me);
        assertThat(card.words()).isEqualTo(WORDS);
        assertThat(card.demand()).isEqualTo("Put the old limit back");
        assertThat(card.complainantAddress()).isEqualTo(contact.email());
        assertThat(documents.of(me, card.id().subject())).hasSize(1);
        var sent = mails.of(me, card.id().subject());
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().kind()).isEqualTo(MailKind.RECEIPT);
        assertThat(sent.getFirst().body()).doesNotContain("Checkout", "times out");
    }

    private ComplaintCard only(Me me) {
        var all = complaints.list(me, ComplaintFilter.ALL, ComplaintOrder.RECEIVED, 10, null);
        assertThat(all.items()).hasSize(1);
        return complaints.card(me, all.items().getFirst().number());
    }

    @Test
    void theAnswerIsTheSameWhetherTheAddressIsKnown() {
        var me = cast.projectManager();
        var contact = contacts.get(me, clientele.lin(me, clientele.northwind(me)));
        var known = sentPage(contact.email());
        var unknown = sentPage("nobody" + Cast.next() + "@nowhere.example");
        assertThat(known).isEqualTo(unknown);
    }

    private String sentPage(String email) {
        var draft = written(email);
        post(draft + "/sending", Map.of());
        var page = Callers.body(browser.get().uri(draft + "/sent").exchange());
        assertThat(page).contains("LG-");
        return page.replaceAll("LG-\\d+", "LG")
                .replace(email, "EMAIL")
                .replaceAll("/new/[^/\"]+", "")
                .replaceAll("data-[a-z]+=\"[^\"]*\"", "");
    }

    @Test
    void anUnknownAddressWaitsForAManagerToSayWhoseItIs() {
        var draft = written("somebody" + Cast.next() + "@nowhere.example");
        post(draft + "/sending", Map.of());
        callers.intake();
        var manager = cast.person("刘建国", Role.MANAGER);
        var client = clientele.northwind(manager);
        var lodging = desk.waiting(manager).getLast();
        assertThat(
                        browser.get()
                                .uri("/lodgings/" + lodging.id())
                                .with(cast.signedIn(manager))
                                .exchange())
                .hasStatusOk();
        assertThat(
                        browser.get()
                                .uri("/lodgings")
                                .with(cast.signedIn(cast.projectManager()))
                                .exchange())
                .hasStatus(404);
        assertThat(
                        browser.post()
                                .uri("/lodgings/" + lodging.id() + "/client")
                                .with(cast.signedIn(manager))
                                .with(csrf())
                                .param("client", client.shortName())
                                .exchange())
                .hasStatus(303);
        var card = only(manager);
        assertThat(card.words()).isEqualTo(WORDS);
        assertThat(mails.of(manager, card.id().subject())).isEmpty();
    }

    @Test
    void aMachineThatFillsInEverythingIsThankedAndHeardByNobody() {
        var me = cast.projectManager();
        var contact = contacts.get(me, clientele.lin(me, clientele.northwind(me)));
        var draft = written(contact.email());
        assertThat(post(draft + "/sending", Map.of("website", "http://spam.example")))
                .hasStatus(303)
                .hasHeader("Location", "sent");
        assertThat(browser.get().uri(draft + "/sent")).hasStatusOk();
        callers.intake();
        var all = complaints.list(me, ComplaintFilter.ALL, ComplaintOrder.RECEIVED, 10, null);
        assertThat(all.items()).isEmpty();
    }
}
