package org.heed.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.ClientLists;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Phase;
import org.heed.complaint.PointForm;
import org.heed.complaint.Points;
import org.heed.conversation.OutboxLists;
import org.heed.document.DocumentLists;
import org.heed.identity.Me;
import org.heed.kernel.web.Dates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

/**
 * What sheets do with two writers, two clicks, careless words, and complaints that belong together.
 */
@HeedTest
class SheetsTests {

    @Autowired MockMvcTester browser;
    @Autowired Cast cast;
    @Autowired Cases cases;
    @Autowired Clientele clientele;
    @Autowired ComplaintLists lists;
    @Autowired DocumentLists documents;
    @Autowired Points points;
    @Autowired ClientLists clients;
    @Autowired OutboxLists mails;

    @Test
    void showBothTextsWhenSomebodyElseWasFaster() {
        var me = cast.projectManager();
        var desk = desk(me, cases.received(me));
        String[] theirs = {"happened", "她聽到的", "feeling", "b", "wish", "c"};
        assertThat(desk.post("/listening", theirs)).hasStatus(303);
        String[] first = {"version", "1", "happened", "她改寫的", "feeling", "b", "wish", "c"};
        assertThat(desk.post("/listening", first)).hasStatus(303);

        String[] mine = {"version", "1", "happened", "我聽到的", "feeling", "b", "wish", "c"};
        assertThat(desk.post("/listening", mine))
                .hasStatus(409)
                .bodyText()
                .contains("她改寫的", "我聽到的", "name=\"version\" value=\"2\"");
    }

    /** By the clock of who reads it, not of who writes it; and the date is the one promised. */
    @Test
    void sayInALetterWhenItsReaderHearsNext() {
        var me = cast.projectManager();
        var number = cases.received(me);
        var desk = desk(me, number);
        String[] letter = {
            "how",
            "mail",
            "subject",
            "收到",
            "words",
            "{next_date} 前回覆您。",
            "nextAt",
            "2026-11-27T10:00"
        };
        assertThat(desk.post("/acknowledgement", letter)).hasStatus(303);

        var card = lists.card(me, number);
        var zone = clients.get(me, card.client()).zone();
        var next = LocalDateTime.parse("2026-11-27T10:00").atZone(me.zone()).toInstant();
        assertThat(mails.of(me, card.id().subject()).getFirst().body())
                .startsWith(Dates.full(card.language(), zone, next) + " 前");
    }

    /** What the client said is theirs: neither our advice for letters nor our check of words. */
    @Test
    void adviseOnOurLetterAndNotOnTheClientsWords() {
        var me = cast.projectManager();
        var letter = desk(me, cases.received(me)).get("/acknowledgement");
        var decision = desk(me, cases.at(me, Phase.PROPOSED)).get("/proposals/1/decision");

        assertThat(letter).bodyText().contains("大括号", "data-lint");
        assertThat(decision).hasStatusOk().bodyText().contains("id=\"words\"");
        assertThat(decision).bodyText().doesNotContain("大括号").doesNotContain("data-lint");
    }

    /** Whoever glances at the screen of the client's phone learns nothing. */
    @Test
    void tellNothingInTheSubjectOfAReply() {
        var me = cast.projectManager();
        var number = cases.received(me);

        assertThat(desk(me, number).get(""))
                .bodyText()
                .containsPattern("name=\"subject\"[^>]*value=\"" + number + " 我們的回覆\"");
    }

    /** Where a missing mood leads: a talk is noted there, with its fields in sight. */
    @Test
    void showTheMoodWhereATalkIsWrittenDown() {
        var me = cast.projectManager();
        var desk = desk(me, cases.received(me));

        assertThat(desk.get("?kind=contact"))
                .bodyText()
                .containsPattern("<details class=\"more\" open");
    }

    /** A field that is called like the sheet's heading keeps its own label. */
    @Test
    void askForATitleInItsOwnWords() {
        var me = cast.projectManager();
        var desk = desk(me, cases.received(me));

        assertThat(desk.get("/split")).bodyText().contains(">标题，用我们的话<");
        assertThat(desk.get("/particulars")).bodyText().contains(">标题，用我们的话<");
    }

    @Test
    void countOnceHoweverOftenTheyAreSent() {
        var me = cast.projectManager();
        var desk = desk(me, cases.received(me));
        String[] point = {"once", "key-" + Cast.next(), "text", "沒有更新"};

        assertThat(desk.post("/points", point)).hasStatus(303);
        assertThat(desk.post("/points", point)).hasStatus(303);

        assertThat(lists.get(me, desk.number()).points()).hasSize(1);
    }

    /**
     * Back in the browser, other words in the same form, sent again: a second meaning, not a click.
     */
    @Test
    void keepWhatWasWrittenAfterGoingBackToThem() {
        var me = cast.projectManager();
        var desk = desk(me, cases.received(me));
        var key = "key-" + Cast.next();

        assertThat(desk.post("/points", "once", key, "text", "沒有更新")).hasStatus(303);
        assertThat(desk.post("/points", "once", key, "text", "日期一延再延"))
                .hasStatus(422)
                .bodyText()
                .contains("日期一延再延", "已经提交过一次");

        assertThat(lists.get(me, desk.number()).points()).hasSize(1);
    }

    @Test
    void askOnceAboutAWordThatSoothes() {
        var me = cast.projectManager();
        var desk = desk(me, cases.at(me, Phase.ACKNOWLEDGED));
        String[] soon = {"kind", "reply", "subject", "進度", "words", "我們會儘快處理"};
        assertThat(desk.post("/record", soon))
                .hasStatus(422)
                .bodyText()
                .contains("我們會儘快處理", "name=\"anyway\"");

        String[] meant = {"kind", "reply", "subject", "進度", "words", "我們會儘快處理", "anyway", "true"};
        assertThat(desk.post("/record", meant)).hasStatus(303);
        assertThat(desk.page()).bodyText().contains("/mail/", "進度");
    }

    @Test
    void keepWhatWasTypedAndPointAtTheField() {
        var me = cast.projectManager();
        var desk = desk(me, cases.received(me));

        assertThat(desk.post("/listening", "happened", "換人後斷了更新", "feeling", "", "wish", ""))
                .hasStatus(422)
                .bodyText()
                .contains("換人後斷了更新", "href=\"#feeling\"", "href=\"#wish\"", "aria-invalid");
        assertThat(desk.post("/acknowledgement", "how", "talk", "channel", "phone", "said", "已收到"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#nextAt\"", "href=\"#at\"", "已收到");
    }

    @Test
    void takeASignedFileAsEvidence() {
        var me = cast.projectManager();
        var desk = desk(me, cases.at(me, Phase.PROPOSED));
        var at = "2026-01-01T00:00";
        String[] tooEarly = {
            "verdict", "accepted", "decidedAt", at, "evidenceKind", "minute", "evidence", "電話"
        };
        assertThat(desk.post("/proposals/1/decision", tooEarly))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#decidedAt\"");

        var file =
                new MockMultipartFile(
                        "file", "回簽.txt", "text/plain", "同意".getBytes(StandardCharsets.UTF_8));
        var now = lists.card(me, desk.number()).state().at().atZone(me.zone()).toLocalDateTime();
        assertThat(
                        browser.post()
                                .multipart()
                                .file(file)
                                .uri(desk.home() + "/proposals/1/decision")
                                .with(cast.signedIn(me))
                                .with(csrf())
                                .param("verdict", "accepted")
                                .param("decidedAt", now.toString())
                                .param("evidenceKind", "signed-file"))
                .hasStatus(303);
        assertThat(lists.card(me, desk.number()).phase()).isEqualTo(Phase.AGREED);
        var subject = lists.card(me, desk.number()).id().subject();
        assertThat(documents.of(me, subject)).extracting(it -> it.name()).contains("回簽.txt");
        assertThat(desk.page()).bodyText().contains("回簽.txt", "/documents/");
    }

    @Test
    void mergeAndTakeApartAgain() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        var into = cases.received(me, client);
        var desk = desk(me, cases.received(me, client));

        desk.fill("/merge", "into", into.toString());
        assertThat(desk.page())
                .hasStatusOk()
                .bodyText()
                .contains(into.toString(), "/merge/removal");
        assertThat(desk.post("/merge/removal")).hasStatus(303);
        assertThat(lists.card(me, desk.number()).mergedInto()).isNull();
    }

    @Test
    void linkAndSplit() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        var other = cases.received(me, client);
        var desk = desk(me, cases.received(me, client));
        points.add(me, desk.number(), new PointForm("沒有更新"));
        var moved = points.add(me, desk.number(), new PointForm("帳單有誤"));

        desk.fill("/links/new", "kind", "related", "other", other.toString());
        assertThat(lists.get(me, desk.number()).links()).hasSize(1);
        desk.fill("/split", "points", "" + moved.value(), "title", "帳單有誤");
        assertThat(lists.get(me, desk.number()).points()).hasSize(1);
        assertThat(desk.page()).bodyText().contains("帳單有誤");
        assertThat(desk.post("/links", "kind", "related", "other", "abc"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#other\"");
    }

    private Desk desk(Me me, ComplaintNumber number) {
        return new Desk(browser, cast, me, number);
    }
}
