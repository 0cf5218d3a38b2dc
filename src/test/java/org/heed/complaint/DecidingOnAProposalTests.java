package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heed.Refusals.stale;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.identity.Me;
import org.heed.kernel.Actor;
import org.heed.kernel.Refused;
import org.heed.kernel.Secrets;
import org.heed.promise.PromiseKind;
import org.heed.promise.PromiseLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.HexFormat;

@HeedTest
class DecidingOnAProposalTests {

    private static final Actor LIN = Actor.contact(1, "林雅雯");

    @Autowired Proposals proposals;
    @Autowired ClientActs client;
    @Autowired ComplaintLists lists;
    @Autowired PromiseLists promises;
    @Autowired Cases cases;
    @Autowired Cast cast;

    private Me zhou;
    private ComplaintNumber number;
    private ComplaintId id;

    @BeforeEach
    void aProposal() {
        zhou = cast.projectManager();
        number = cases.at(zhou, Phase.PROPOSED);
        id = lists.card(zhou, number).id();
    }

    @Test
    void keepsExactlyWhatWasShownWhenTheClientClicked() {
        client.decide(LIN, id, 1, Verdict.ACCEPTED, "", "每週三書面更新");

        var decision = lists.get(zhou, number).proposals().getFirst().decision();
        assertThat(decision).isNotNull();
        assertThat(decision.shown()).isEqualTo("每週三書面更新");
        assertThat(decision.shownHash())
                .isEqualTo(HexFormat.of().formatHex(Secrets.sha256("每週三書面更新")));
        assertThat(decision.by()).isEqualTo(LIN);
        assertThat(lists.card(zhou, number).phase()).isEqualTo(Phase.AGREED);
    }

    @Test
    void draftsTheNextVersionWhenItIsAcceptedWithChanges() {
        proposals.decide(zhou, number, 1, cases.decision(Verdict.CHANGES));

        var versions = lists.get(zhou, number).proposals();
        assertThat(versions)
                .extracting(Workspace.Proposal::state)
                .containsExactly(ProposalState.DRAFT, ProposalState.CHANGES);
        assertThat(versions.getFirst().items()).hasSize(2);
        assertThat(lists.card(zhou, number).phase()).isEqualTo(Phase.ASSESSED);
        assertThat(promises.open(zhou, id.subject()))
                .noneMatch(it -> it.kind() == PromiseKind.MAIN);
    }

    @Test
    void makesOnePromiseOfThePromiseAndNoneOfTheIntention() {
        assertThat(promises.open(zhou, id.subject()))
                .filteredOn(it -> it.kind() == PromiseKind.MAIN)
                .singleElement()
                .satisfies(it -> assertThat(it.text()).isEqualTo("每週三 17:00 前書面更新"));
    }

    @Test
    void refusesAVersionThatWasReplacedAndSaysWhichOneCounts() {
        var second = proposals.draft(zhou, number, cases.proposal());
        proposals.put(zhou, number, null, second, cases.talk("改了兩處"), false);

        assertThatThrownBy(() -> client.decide(LIN, id, 1, Verdict.ACCEPTED, "", "第一版"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> {
                            assertThat(it.conflict()).isTrue();
                            assertThat(it.reasons().getFirst().facts())
                                    .containsEntry("version", 1)
                                    .containsEntry("current", 2);
                        });
        assertThat(lists.card(zhou, number).phase()).isEqualTo(Phase.PROPOSED);
        assertThat(promises.open(zhou, id.subject()))
                .filteredOn(it -> it.kind() == PromiseKind.MAIN)
                .hasSize(1);
    }

    @Test
    void refusesASecondDecision() {
        client.decide(LIN, id, 1, Verdict.ACCEPTED, "", "方案");

        assertThatThrownBy(() -> client.decide(LIN, id, 1, Verdict.DECLINED, "不要了", "方案"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> {
                            assertThat(it.conflict()).isTrue();
                            assertThat(it.reasons().getFirst().key())
                                    .isEqualTo("complaint.refused.version-decided");
                        });
    }

    @Test
    void refusesAChangeWithoutAWord() {
        assertThatThrownBy(() -> client.decide(LIN, id, 1, Verdict.CHANGES, " ", "方案"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.reasons().getFirst().at()).isEqualTo("words"));
    }

    @Test
    void reopensWhenTheClientSaysThatItDidNotWork() {
        cases.accept(zhou, number);
        cases.resolve(zhou, number);

        client.judge(LIN, id, false, "週三沒有收到更新", "");

        assertThat(lists.card(zhou, number).phase()).isEqualTo(Phase.ASSESSED);
        assertThat(lists.card(zhou, number).reopenings()).isEqualTo(1);
    }

    @Test
    void showsTheClientNothingInternal() {
        var seen = lists.forClient(id);

        assertThat(seen.toString())
                .contains("每週三書面更新", Cases.WORDS, "是我們的疏失")
                .doesNotContain("人手足夠", "補上每週確認", "屬實", "NORMAL", "UNEASY");
    }

    @Test
    void isNotPutInAnotherTextThanTheWriterSaw() {
        var second = proposals.draft(zhou, number, cases.proposal());
        var seen = lists.card(zhou, number).version();
        var draft = lists.get(zhou, number).proposals().getFirst().version();
        proposals.revise(zhou, number, second, draft, cases.proposal());
        stale(() -> proposals.put(zhou, number, seen, second, cases.talk("改了兩處"), false));
    }
}
