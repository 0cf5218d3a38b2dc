package org.heed.history.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.conversation.Direction.IN;
import static org.heed.conversation.Direction.OUT;
import static org.heed.history.Past.mail;
import static org.heed.history.Past.mailbox;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.history.HistoryLists;
import org.heed.history.Moment;
import org.heed.history.Past;
import org.heed.history.Questions;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The history of a project as somebody works with it, and what is given to its client. */
@HeedTest
class HistoryPagesTests {

    private static final String WEEKLY = "每週確認收到，文字見到了。";
    private static final String ANSWER = "交接只有三天，兩個團隊沒有重疊。这是我们的安排不周。";

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Past past;
    @Autowired private HistoryLists histories;
    @Autowired private Questions questions;
    @Autowired private TestClock clock;

    private Past.Engagement it;

    private void aProject(Language language) {
        clock.set(TestClock.START);
        it = past.engagement(cast.person("周思远", Role.PROJECT_MANAGER, null, language));
        past.said(it, OUT, 86, "方案確認完成。", true);
        past.said(it, IN, 18, "兩個月沒有人說了。", true);
        past.said(it, OUT, 40, "内部：我们知道延了。", false);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadsFromAnOldMailToAnAnsweredQuestionInEachLanguage(Language language) {
        aProject(language);
        var report = read("old.mbox", mailbox(mail(it, 80, "a", "Weekly", WEEKLY)));
        assertThat(report).hasStatus(303);
        assertThat(show(report.getResponse().getRedirectedUrl())).contains("old.mbox");
        var page = show(home());
        assertThat(page).contains(WEEKLY, "hist-gap").doesNotContain("??");
        assertThat(page.split("hist-gap")).as("one gap is drawn").hasSizeGreaterThan(1);
        var item = item();
        assertThat(post(item + "/visibility", "version", "1")).hasStatus(303);
        assertThat(show(item)).contains("/visibility/removal");
        var made =
                post(
                        home() + "/questions",
                        "words",
                        "為什麼進度倒退？",
                        "startsOn",
                        "2026-08-28",
                        "endsOn",
                        "2026-09-10");
        assertThat(made).hasStatus(303);
        var question = made.getResponse().getRedirectedUrl();
        assertThat(show(question)).contains("name=\"evidence\"", "item-" + number(item));
        assertThat(post(question + "/answer", "version", "1", "answer", ANSWER))
                .as("nothing it rests on")
                .hasStatus(422);
        assertThat(answer(question)).hasStatus(303);
        assertThat(show(home())).contains("為什麼進度倒退？", ANSWER, "#item-" + number(item));
        assertThat(show(it.project().url())).contains(home());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theClientReadsItsVersionInItsLanguageWhateverOursIs(Language language) {
        aProject(language);
        past.take(it, "a.eml", mail(it, 80, "a", "Weekly", WEEKLY));
        var before = show(home() + "/client");
        assertThat(before).contains("完整歷程", "68 天沒有消息", "方案確認完成。");
        assertThat(before).doesNotContain("内部").doesNotContain(WEEKLY).doesNotContain("??");
        post(item() + "/visibility", "version", "1");
        assertThat(show(home() + "/client")).contains(WEEKLY, "lang=\"zh-Hant\"");
        assertThat(show(home() + "/client?language=en")).contains("The history of", "68 days");
    }

    @Test
    void otherProgramsFindTheClientsWordsInThePdfAndInTheDocument(@TempDir Path folder)
            throws Exception {
        aProject(Language.ZH_HANS);
        past.take(it, "a.eml", mail(it, 80, "a", "Weekly", WEEKLY));
        post(item() + "/visibility", "version", "1");
        var made =
                post(
                        home() + "/questions",
                        "words",
                        "為什麼進度倒退？",
                        "startsOn",
                        "2026-08-28",
                        "endsOn",
                        "2026-09-10");
        answer(made.getResponse().getRedirectedUrl());
        var pdf = bytes(home() + "/client.pdf");
        assertThat(OtherPrograms.pdf(folder, pdf))
                .contains(WEEKLY, ANSWER, "為什麼進度倒退？", "68天沒有消息", "完整歷程")
                .doesNotContain("内部");
        assertThat(OtherPrograms.typefaces(folder, pdf).lines().skip(2))
                .allSatisfy(line -> assertThat(line).containsPattern("yes\\s+yes\\s+yes"));
        assertThat(OtherPrograms.word(folder, bytes(home() + "/client.docx")))
                .contains(WEEKLY, ANSWER, "為什麼進度倒退？", "68天沒有消息", "完整歷程")
                .doesNotContain("内部");
    }

    @Test
    void theBriefFitsOnOnePage(@TempDir Path folder) throws Exception {
        aProject(Language.ZH_HANS);
        for (int day = 1; day < 12; day++) {
            past.said(it, OUT, day, "又說了一次同樣的話，而且說得很長。".repeat(20), true);
        }
        var page = show(it.project().url() + "/brief");
        assertThat(page).contains("情况简报", "又說了一次").doesNotContain("??");
        var pdf = bytes(it.project().url() + "/brief.pdf");
        assertThat(OtherPrograms.pages(folder, pdf)).isEqualTo(1);
        assertThat(OtherPrograms.pdf(folder, pdf)).contains("情况简报", "又說了一次");
    }

    @Test
    void whatAMailPretendsToBeIsOnlyEverWords() {
        aProject(Language.EN);
        var name = "../../etc/<img src=x onerror=alert(1)>.eml";
        var evil =
                mail(
                                it,
                                80,
                                "a",
                                "<script>alert(1)</script>",
                                "</div><script>alert(2)</script>\u0001")
                        .replaceFirst(
                                "From: [^\n]+", "From: \"<svg onload=alert(3)>\" <a@b.example>");
        var report = read(name, evil).getResponse().getRedirectedUrl();
        post(item() + "/visibility", "version", "1");
        for (var address : new String[] {home(), item(), report, home() + "/client"}) {
            assertThat(show(address))
                    .doesNotContain("<script>alert")
                    .doesNotContain("<svg onload")
                    .doesNotContain("<img src=x")
                    .doesNotContain("../../etc");
        }
        assertThat(bytes(home() + "/client.pdf"))
                .startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(bytes(home() + "/client.docx")).startsWith(new byte[] {'P', 'K'});
        var source = get(it.me(), item() + "/source");
        assertThat(source)
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"mail-" + number(item()) + ".eml\"")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasContentType("application/octet-stream");
    }

    @Test
    void aFileThatIsNoneIsRefusedAtTheFieldWithTheRest() {
        aProject(Language.EN);
        var refused = read("x.zip", "PK\u0003\u0004");
        assertThat(refused).hasStatus(422).bodyText().contains("Unpack it", "href=\"#files\"");
    }

    @Test
    void anotherProjectsIsNotThere() {
        aProject(Language.EN);
        past.take(it, "a.eml", mail(it, 80, "a", "Weekly", WEEKLY));
        var stranger = cast.projectManager();
        var other = past.engagement(stranger);
        var none = get(stranger, "/projects/PJ-999999/history").getResponse().getStatus();
        assertThat(none).isEqualTo(404);
        var foreign = other.project().url() + "/history/items/" + number(item());
        for (var address : new String[] {home(), home() + "/client.pdf", item(), foreign}) {
            assertThat(get(stranger, address)).as(address).hasStatus(404);
        }
    }

    @Test
    void goesBackMonthByMonth() {
        aProject(Language.EN);
        assertThat(show(home() + "?until=2026-09")).contains("方案確認完成。").doesNotContain("內部");
        assertThat(get(it.me(), home() + "?until=soon")).hasStatus(422);
        assertThat(show(home() + "?record=client")).doesNotContain("内部：我们知道延了。");
    }

    private MvcTestResult answer(String question) {
        return post(
                question + "/answer",
                "version",
                "1",
                "answer",
                ANSWER,
                "language",
                "zh-Hant",
                "evidence",
                "item-" + number(item()),
                "visible",
                "true");
    }

    private String home() {
        return it.project().url() + "/history";
    }

    private String item() {
        return histories.of(it.me(), it.project().id(), false, null, null, 50).items().stream()
                .filter(Moment.Read.class::isInstance)
                .map(each -> home() + "/items/" + each.word().substring(5))
                .findFirst()
                .orElseThrow();
    }

    private static String number(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private MvcTestResult read(String name, String content) {
        return browser.post()
                .uri(home() + "/imports")
                .multipart()
                .file(
                        new MockMultipartFile(
                                "files", name, null, content.getBytes(StandardCharsets.UTF_8)))
                .with(cast.signedIn(it.me()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String uri, String... namesAndValues) {
        var request = browser.post().uri(uri).with(cast.signedIn(it.me())).with(csrf());
        for (int at = 0; at < namesAndValues.length; at += 2) {
            request = request.param(namesAndValues[at], namesAndValues[at + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(Me me, String uri) {
        return browser.get().uri(uri).with(cast.signedIn(me)).exchange();
    }

    private String show(String uri) {
        var answer = get(it.me(), uri);
        assertThat(answer).as(uri).hasStatus(200);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String uri) {
        var answer = get(it.me(), uri);
        assertThat(answer).as(uri).hasStatus(200);
        return answer.getResponse().getContentAsByteArray();
    }
}
