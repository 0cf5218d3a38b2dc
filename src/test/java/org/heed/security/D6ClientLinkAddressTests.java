package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.ContactLists;
import org.heed.client.Contacts;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.conversation.MailCard;
import org.heed.conversation.MailKind;
import org.heed.conversation.OutboxLists;
import org.heed.identity.Me;
import org.heed.portal.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.net.URI;
import java.util.List;

/** A new link or a code goes to the stored address, whatever else a request names. */
@HeedTest
class D6ClientLinkAddressTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Cases cases;
    @Autowired private Callers callers;
    @Autowired private ContactLists contacts;
    @Autowired private Contacts people;
    @Autowired private ComplaintLists complaints;
    @Autowired private OutboxLists mails;

    private Me me;
    private ComplaintNumber number;
    private String stored;
    private String page;

    @BeforeEach
    void aGuestWithAnAddress() {
        me = cast.projectManager();
        number = cases.received(me);
        stored = contacts.get(me, complaints.card(me, number).contact()).email();
        page = URI.create(callers.handedOver(me, number).url()).getPath();
    }

    private List<MailCard> sent() {
        return mails.of(me, complaints.card(me, number).id().subject()).stream()
                .filter(it -> it.kind() == MailKind.ACCESS)
                .toList();
    }

    private MvcTestResult find(String... emails) {
        var answer =
                browser.post()
                        .uri("/en/p/links")
                        .param("number", number.toString())
                        .param("email", emails)
                        .with(csrf())
                        .with(Visitors.from("203.0.113." + Cast.next() % 250))
                        .exchange();
        callers.intake();
        return answer;
    }

    @Test
    void aCodeGoesToTheStoredAddressAlone() {
        browser.post()
                .uri(page + "/codes")
                .param("email", "evil@nowhere.example")
                .param("address", "evil@nowhere.example")
                .with(csrf())
                .exchange();
        assertThat(sent()).hasSize(1);
        assertThat(sent().getFirst().to().address()).isEqualTo(stored);
    }

    /**
     * An address no server can take stops nobody's wish but its own: the mail waits for a person.
     */
    @Test
    void whoseAddressIsInOtherLettersIsWrittenToByHandAndKeepsNobodyWaiting() {
        var card = complaints.card(me, number);
        var now = contacts.get(me, card.contact());
        people.change(me, now.id(), now.version(), Clientele.person("林", "雅雯", "林@恆遠.example"));
        browser.post().uri(page + "/renewal").with(csrf()).exchange();
        callers.intake();
        assertThat(sent())
                .singleElement()
                .satisfies(it -> assertThat(it.state().word()).isEqualTo("by-hand"));
    }

    @Test
    void twoAddressesListsAndTwinsGetNothing() {
        find("evil@nowhere.example", stored);
        find(stored + ",evil@nowhere.example");
        find(stored.replace("lin", "lın"));
        find(stored.replace("h", "ｈ"));
        find(stored.replaceFirst("@", "+x@"));
        assertThat(sent()).isEmpty();
    }

    @Test
    void theStoredAddressInAnyCaseGetsOneMailToWhatIsStored() {
        assertThat(find(stored.toUpperCase(java.util.Locale.ROOT))).hasStatus(303);
        assertThat(sent()).hasSize(1);
        assertThat(sent().getFirst().to().address()).isEqualTo(stored);
    }

    @Test
    void theAnswerIsTheSameForStrangers() {
        var known = find(stored);
        var unknown = find("nobody@nowhere.example");
        assertThat(known).hasStatus(303).hasHeader("Location", "/en/p/links/asked");
        assertThat(unknown).hasStatus(303).hasHeader("Location", "/en/p/links/asked");
    }

    /** The weakened case: a second recipient would be seen in the same rows. */
    @Test
    void anOldLinkRenewsItselfAtTheStoredAddress() {
        assertThat(browser.post().uri(page + "/renewal").with(csrf())).hasStatus(303);
        assertThat(browser.post().uri("/en/p/c/" + "x".repeat(32) + "/renewal").with(csrf()))
                .hasStatus(303)
                .hasHeader("Location", "/en/p/links/asked");
        callers.intake();
        assertThat(sent()).extracting(it -> it.to().address()).containsExactly(stored);
    }
}
