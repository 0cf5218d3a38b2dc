package org.heed.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Firmness;
import org.heed.complaint.Phase;
import org.heed.complaint.ProposalForm;
import org.heed.complaint.Proposals;
import org.heed.identity.Me;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Collections;
import java.util.List;

/** A contact follows their complaint on their own page, and decides there. */
@HeedTest
class FollowingAComplaintTests {

    @Autowired private Cast cast;
    @Autowired private Cases cases;
    @Autowired private Callers callers;
    @Autowired private ComplaintLists complaints;
    @Autowired private Proposals proposals;

    private Me me;

    @BeforeEach
    void somebodyAnswersForIt() {
        me = cast.projectManager();
    }

    private Phase phase(ComplaintNumber number) {
        return complaints.card(me, number).phase();
    }

    @Test
    void showsTheirWordsInTheirLanguage() {
        var number = cases.received(me);
        var page = Callers.body(callers.get(callers.letIn(me, number), ""));
        assertThat(page).contains(Cases.WORDS, number.toString(), "我們正在聽");
    }

    @Test
    void everyStateHasItsPageAndItsRecord() {
        for (var phase : Phase.values()) {
            var caller = callers.letIn(me, cases.at(me, phase));
            for (var rest : List.of("", "/record", "/message", "/call", "/senior")) {
                assertThat(callers.get(caller, rest)).as(phase + rest).hasStatusOk();
            }
        }
    }

    @Test
    void acceptsWhatStandsThere() {
        var number = cases.at(me, Phase.PROPOSED);
        var caller = callers.letIn(me, number);
        var page = Callers.body(callers.get(caller, ""));
        var answer =
                callers.post(
                        caller,
                        "/decision",
                        "verdict",
                        "accepted",
                        "version",
                        Callers.hidden(page, "version"),
                        "shown",
                        Callers.hidden(page, "shown"));
        assertThat(answer).hasStatus(303).hasHeader("Location", "done/accepted");
        assertThat(callers.get(caller, "/done/accepted")).hasStatusOk();
        assertThat(phase(number)).isEqualTo(Phase.AGREED);
        var decision = complaints.get(me, number).proposals().getFirst().decision();
        assertThat(decision.by().name()).isEqualTo("林雅雯");
        assertThat(decision.shown()).contains("每週三書面更新", "每週三 17:00 前書面更新", "不另收");
        assertThat(decision.shownHash()).isEqualTo(Callers.hidden(page, "shown"));
    }

    @Test
    void takesAnAcceptanceBack() {
        var number = cases.at(me, Phase.PROPOSED);
        var caller = callers.letIn(me, number);
        var page = Callers.body(callers.get(caller, ""));
        assertThat(page).contains("接受之後 7 天內可以改變心意").doesNotContain("/recall");
        callers.post(
                caller,
                "/decision",
                "verdict",
                "accepted",
                "version",
                Callers.hidden(page, "version"),
                "shown",
                Callers.hidden(page, "shown"));
        for (var rest : List.of("", "/done/accepted")) {
            assertThat(Callers.body(callers.get(caller, rest))).contains("之前可以收回", "/recall");
        }
        assertThat(callers.get(caller, "/recall")).hasStatusOk();
        assertThat(callers.post(caller, "/recall", "text", "x".repeat(4001))).hasStatus(422);
        assertThat(callers.post(caller, "/recall", "text", "主管還沒有同意"))
                .hasStatus(303)
                .hasHeader("Location", "done/recall");
        assertThat(Callers.body(callers.get(caller, "/done/recall"))).contains("您收回了接受");
        assertThat(phase(number)).isEqualTo(Phase.PROPOSED);
        var again = callers.post(caller, "/recall", "text", "");
        assertThat(again).hasStatus(422);
        assertThat(Callers.body(again)).contains("這裡沒有可以收回的接受");
        assertThat(Callers.body(callers.get(caller, "/record")))
                .contains("收回了對方案第 1 版的接受", "主管還沒有同意");
    }

    @Test
    void acceptsAProposalAsLongAsAProposalMayBe() {
        var number = cases.at(me, Phase.ASSESSED);
        cases.prepareProposal(me, number);
        var version = proposals.draft(me, number, longest());
        proposals.put(me, number, null, version, cases.talk("方案說明"), false);
        var caller = callers.letIn(me, number);
        var page = Callers.body(callers.get(caller, ""));
        assertThat(
                        callers.post(
                                caller,
                                "/decision",
                                "verdict",
                                "accepted",
                                "version",
                                Callers.hidden(page, "version"),
                                "shown",
                                Callers.hidden(page, "shown")))
                .hasStatus(303);
        cases.resolve(me, number);
        assertThat(callers.post(caller, "/confirmation")).hasStatus(303);
        assertThat(phase(number)).isEqualTo(Phase.CONFIRMED);
    }

    private ProposalForm longest() {
        var usual = cases.proposal();
        var item = new ProposalForm.Item("項".repeat(500), Firmness.INTENTION, null, null);
        return new ProposalForm(
                "案".repeat(20_000),
                Collections.nCopies(50, item),
                "費".repeat(1_000),
                "要".repeat(4_000),
                "變".repeat(4_000),
                usual.feasibility(),
                usual.effectiveness(),
                usual.answerBy());
    }

    @Test
    void asksForSomethingDifferentInTheirOwnWords() {
        var number = cases.at(me, Phase.PROPOSED);
        var caller = callers.letIn(me, number);
        var page = Callers.body(callers.get(caller, "/decision"));
        var version = Callers.hidden(page, "version");
        var shown = Callers.hidden(page, "shown");
        assertThat(
                        callers.post(
                                caller,
                                "/decision",
                                "verdict",
                                "changes",
                                "version",
                                version,
                                "shown",
                                shown,
                                "text",
                                ""))
                .hasStatus(422);
        assertThat(
                        callers.post(
                                caller,
                                "/decision",
                                "verdict",
                                "changes",
                                "version",
                                version,
                                "shown",
                                shown,
                                "text",
                                "請改成每週一、三"))
                .hasStatus(303)
                .hasHeader("Location", "done/different");
        assertThat(complaints.get(me, number).proposals().getLast().decision().words())
                .isEqualTo("請改成每週一、三");
    }

    @Test
    void whatWasReplacedMeanwhileIsShownBesideWhatStandsThereNow() {
        var number = cases.at(me, Phase.PROPOSED);
        var caller = callers.letIn(me, number);
        var page = Callers.body(callers.get(caller, ""));
        var next = proposals.draft(me, number, cases.proposal());
        proposals.put(me, number, null, next, cases.talk("新方案"), false);

        var answer =
                callers.post(
                        caller,
                        "/decision",
                        "verdict",
                        "accepted",
                        "version",
                        Callers.hidden(page, "version"),
                        "shown",
                        Callers.hidden(page, "shown"));
        assertThat(answer).hasStatus(409);
        assertThat(Callers.body(answer)).contains("您之前看到的", "方案第 1 版", "方案第 2 版");
        assertThat(phase(number)).isEqualTo(Phase.PROPOSED);
    }

    @Test
    void saysWhetherItWorked() {
        var worked = cases.at(me, Phase.RESOLVED);
        var caller = callers.letIn(me, worked);
        assertThat(callers.post(caller, "/confirmation"))
                .hasStatus(303)
                .hasHeader("Location", "done/worked");
        assertThat(phase(worked)).isEqualTo(Phase.CONFIRMED);

        var not = cases.at(me, Phase.RESOLVED);
        var other = callers.letIn(me, not);
        assertThat(callers.post(other, "/result", "text", "晚上還是會斷線")).hasStatus(303);
        assertThat(phase(not).isOpen()).isTrue();
        assertThat(phase(not)).isNotEqualTo(Phase.RESOLVED);
    }

    @Test
    void saysThatItHasComeBackAndFindsItOpenAgain() {
        var number = cases.at(me, Phase.CLOSED);
        var caller = callers.letIn(me, number);
        assertThat(Callers.body(callers.get(caller, ""))).contains("/again");
        assertThat(callers.get(caller, "/again")).hasStatusOk();
        assertThat(callers.post(caller, "/again", "text", "昨天又停了一次"))
                .hasStatus(303)
                .hasHeader("Location", "done/again");
        assertThat(callers.get(caller, "/done/again")).hasStatusOk();
        assertThat(phase(number).isOpen()).isTrue();
        assertThat(Callers.body(callers.get(caller, ""))).doesNotContain("/again");
    }

    @Test
    void correctsWritesAsksForSomeoneMoreSeniorAndWithdraws() {
        var number = cases.at(me, Phase.ACKNOWLEDGED);
        var caller = callers.letIn(me, number);
        for (var act : List.of("correction", "message", "call", "senior")) {
            assertThat(callers.get(caller, "/" + act)).hasStatusOk();
            assertThat(callers.post(caller, "/" + act, "text", "是兩個半月，不是兩個月"))
                    .hasStatus(303)
                    .hasHeader("Location", "done/" + act);
            assertThat(callers.get(caller, "/done/" + act)).hasStatusOk();
        }
        var page = Callers.body(callers.get(caller, ""));
        assertThat(page).contains("是兩個半月，不是兩個月", Cases.WORDS);
        assertThat(callers.post(caller, "/withdrawal", "text", "")).hasStatus(303);
        assertThat(phase(number)).isEqualTo(Phase.WITHDRAWN);
    }

    @Test
    void takesEverythingAlongAsAPdfWithRealText() throws Exception {
        var number = cases.at(me, Phase.RESOLVED);
        var caller = callers.letIn(me, number);
        var answer = callers.get(caller, "/record.pdf");
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(text).contains("看得見的時間表", "每週三書面更新", number.toString());
            assertThat(text).as("read on another day").doesNotContain("今天", "明天", "昨天");
        }
    }

    @Test
    void aMessageSentTwiceIsOne() {
        var number = cases.received(me);
        var caller = callers.letIn(me, number);
        var once = Callers.hidden(Callers.body(callers.get(caller, "/correction")), "once");
        for (int i = 0; i < 2; i++) {
            assertThat(callers.post(caller, "/correction", "text", "只有一次", "once", once))
                    .hasStatus(303)
                    .hasHeader("Location", "done/correction");
        }
        assertThat(complaints.get(me, number).corrections()).hasSize(1);
    }
}
