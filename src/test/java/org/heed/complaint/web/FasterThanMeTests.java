package org.heed.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.complaint.CauseId;
import org.heed.complaint.CauseLine;
import org.heed.complaint.Causes;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Decision;
import org.heed.complaint.FindingForm;
import org.heed.complaint.Particulars;
import org.heed.complaint.Phase;
import org.heed.complaint.Points;
import org.heed.complaint.ProposalForm;
import org.heed.complaint.Proposals;
import org.heed.identity.Me;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.List;
import java.util.Set;

/** What the other wrote stands beside what I typed, in words, also where a field is a list. */
@HeedTest
class FasterThanMeTests {

    private static final String THEIRS = "<strong>对方现在写的是：</strong>";

    @Autowired MockMvcTester browser;
    @Autowired Cast cast;
    @Autowired Cases cases;
    @Autowired Causes causes;
    @Autowired ComplaintLists lists;
    @Autowired Particulars particulars;
    @Autowired Points points;
    @Autowired Proposals proposals;

    private Me me;

    @BeforeEach
    void aProjectManager() {
        me = cast.projectManager();
    }

    @Test
    void whoNamedOtherCauses() {
        var desk = desk(cases.received(me));
        var seen = "" + lists.card(me, desk.number()).version();
        particulars.attribute(me, desk.number(), null, Set.of(cause("C1")), cause("C1"));

        var c7 = "" + cause("C7").value();
        assertThat(desk.post("/causes", "once", "k" + Cast.next(), "version", seen, "causes", c7))
                .hasStatus(409)
                .bodyText()
                .contains(THEIRS, "<span class=\"pre\">需求没有挖透，变更频繁</span>");
    }

    @Test
    void whoDecidedOtherwise() {
        var desk = desk(cases.at(me, Phase.ASSESSED));
        var point = lists.get(me, desk.number()).points().getFirst();
        points.find(
                me,
                desk.number(),
                point.id(),
                point.version(),
                new FindingForm("屬實", Decision.ACCEPTED, "", "是我們的疏失"));

        String[] mine = {
            "version",
            "" + point.version(),
            "finding",
            "不屬實",
            "decision",
            "not-accepted",
            "reasons",
            "查過了",
            "answer",
            "是我們的疏失"
        };
        assertThat(desk.post("/points/" + point.id().value() + "/finding", mine))
                .hasStatus(409)
                .bodyText()
                .contains("<span class=\"pre\">屬實</span>", "<span class=\"pre\">成立</span>")
                .doesNotContain("<span class=\"pre\">是我們的疏失</span>")
                .doesNotContain("<span class=\"pre\">accepted</span>");
    }

    @Test
    void whoProposedOtherSentences() {
        var desk = desk(cases.at(me, Phase.ASSESSED));
        proposals.draft(me, desk.number(), cases.proposal());
        var draft = lists.get(me, desk.number()).proposals().getFirst();
        proposals.revise(me, desk.number(), 1, draft.version(), without(cases.proposal()));

        String[] mine = {
            "version",
            "" + draft.version(),
            "text",
            "每週三書面更新",
            "item-0-text",
            "每天電話",
            "item-0-firmness",
            "intention"
        };
        assertThat(desk.post("/proposals/1", mine))
                .hasStatus(409)
                .bodyText()
                .contains("<span class=\"pre\">盡量加派人手 · 打算</span>", "每天電話");
    }

    private static ProposalForm without(ProposalForm it) {
        return new ProposalForm(
                it.text(),
                List.of(it.items().getLast()),
                it.cost(),
                it.needs(),
                it.couldChange(),
                it.feasibility(),
                it.effectiveness(),
                it.answerBy());
    }

    private CauseId cause(String code) {
        return causes.list(me).stream()
                .filter(it -> it.code().equals(code))
                .map(CauseLine::id)
                .findFirst()
                .orElseThrow();
    }

    private Desk desk(ComplaintNumber number) {
        return new Desk(browser, cast, me, number);
    }
}
