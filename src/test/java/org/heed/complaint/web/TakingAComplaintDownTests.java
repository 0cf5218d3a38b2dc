package org.heed.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.ClientCard;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintFilter;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintOrder;
import org.heed.document.DocumentLists;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.promise.PromiseLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.List;
import java.util.Map;

@HeedTest
class TakingAComplaintDownTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private ComplaintLists lists;
    @Autowired private PromiseLists promises;
    @Autowired private DocumentLists documents;

    @ParameterizedTest
    @EnumSource(Language.class)
    void isPossibleInEachLanguage(Language language) {
        var me = cast.person("周思远", Role.MANAGER, null, language);
        var client = clientele.hengyuan(cast.administrator());
        for (var page : List.of("/complaints/new", "/complaints/quick")) {
            assertThat(get(me, page)).hasStatusOk().bodyText().contains("name=\"words\"");
        }
        assertThat(get(cast.administrator(), "/complaints/new?for=" + client.slug()))
                .bodyText()
                .contains("value=\"" + client.shortName() + "\"");
    }

    @Test
    void takesAnExecutiveTwoFieldsAtNight() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        var sent = Map.of("client", client.shortName(), "words", Cases.WORDS);

        assertThat(post(me, "/complaints/quick", sent)).hasStatus(303);

        var taken = only(me, client);
        assertThat(taken.words()).isEqualTo(Cases.WORDS);
        assertThat(taken.language()).isEqualTo(Language.ZH_HANT);
        assertThat(taken.owner().id()).isEqualTo(me.id());
    }

    @Test
    void keepsWhatWasPromisedOnTheTelephone() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        var sent =
                Map.of(
                        "client", client.slug(),
                        "words", "你們都不打電話",
                        "emotion", "furious",
                        "text", "明天九點回電");

        assertThat(post(me, "/complaints/quick", sent))
                .hasStatus(422)
                .bodyText()
                .contains("你們都不打電話", "明天九點回電", "href=\"#due\"");
        assertThat(post(me, "/complaints/quick", sent, "due", "2099-11-23T09:00")).hasStatus(303);

        var taken = only(me, client);
        assertThat(promises.open(me, taken.id().subject()))
                .singleElement()
                .satisfies(it -> assertThat(it.text()).isEqualTo("明天九點回電"));
    }

    @Test
    void keepsEverythingTypedWhenRefused() {
        var me = cast.projectManager();
        clientele.hengyuan(me);
        var sent =
                Map.of(
                        "client", "沒有這個客戶",
                        "words", "系統又慢了",
                        "demand", "今天就要",
                        "tags", "效能，急",
                        "receivedAt", "2999-01-01T10:00");

        assertThat(post(me, "/complaints", sent))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "沒有這個客戶", "系統又慢了", "今天就要", "效能，急", "2999-01-01T10:00", "href=\"#client\"");
        assertThat(post(me, "/complaints", Map.of("client", "", "words", "")))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#client\"", "href=\"#words\"");
    }

    @Test
    void countsOnceHoweverOftenItIsSent() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        var sent = Map.of("client", client.slug(), "words", "又延期了", "once", "key-" + Cast.next());

        var first = post(me, "/complaints", sent);
        var second = post(me, "/complaints", sent);

        assertThat(first).hasStatus(303);
        assertThat(second).hasStatus(303);
        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        only(me, client);
    }

    @Test
    void takesFilesAlong() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);

        assertThat(upload(me, client, new byte[20])).hasStatus(303);

        assertThat(documents.of(me, only(me, client).id().subject())).hasSize(1);
    }

    @Test
    void keepsTheWordsWhenAFileIsTooLarge() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);

        assertThat(upload(me, client, new byte[50 * 1024 * 1024]))
                .hasStatus(413)
                .bodyText()
                .contains("附了一份紀錄", "25 MB", client.slug());
        assertThat(lists.list(me, of(client), ComplaintOrder.RECEIVED, 5, null).items()).isEmpty();
    }

    private MvcTestResult upload(Me me, ClientCard client, byte[] content) {
        return browser.post()
                .uri("/complaints")
                .multipart()
                .file(new MockMultipartFile("files", "會議紀錄.txt", "text/plain", content))
                .param("client", client.slug())
                .param("words", "附了一份紀錄")
                .param("once", "key-" + Cast.next())
                .with(cast.signedIn(me))
                .with(csrf())
                .exchange();
    }

    private ComplaintCard only(Me me, ClientCard client) {
        var found = lists.list(me, of(client), ComplaintOrder.RECEIVED, 5, null).items();
        assertThat(found).hasSize(1);
        return lists.card(me, found.getFirst().number());
    }

    private static ComplaintFilter of(ClientCard client) {
        return ComplaintFilter.ALL.of(client.id());
    }

    private MvcTestResult get(Me me, String uri) {
        return browser.get().uri(uri).with(cast.signedIn(me)).exchange();
    }

    private MvcTestResult post(Me me, String uri, Map<String, String> sent, String... more) {
        var request = browser.post().uri(uri).with(cast.signedIn(me)).with(csrf());
        sent.forEach(request::param);
        for (int i = 0; i < more.length; i += 2) {
            request.param(more[i], more[i + 1]);
        }
        return request.exchange();
    }
}
