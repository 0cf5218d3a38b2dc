package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Me;
import org.heed.kernel.Actor;
import org.heed.kernel.Refused;
import org.heed.kernel.Secrets;
import org.heed.timeline.TimelineLists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;

/** Who accepted on their own page may change their mind for seven days, until work has started. */
@HeedTest
class TakingAnAcceptanceBackTests {

    private static final Actor LIN = Actor.contact(1, "林雅雯");

    @Autowired ClientActs client;
    @Autowired ComplaintLists lists;
    @Autowired TimelineLists timeline;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;
    @Autowired Cases cases;
    @Autowired Cast cast;

    private Me zhou;
    private ComplaintNumber number;
    private ComplaintId id;

    @BeforeEach
    void anAcceptance() {
        clock.set(TestClock.START);
        zhou = cast.projectManager();
        number = cases.at(zhou, Phase.PROPOSED);
        id = lists.card(zhou, number).id();
        client.decide(LIN, id, 1, Verdict.ACCEPTED, "", "方案");
    }

    @AfterEach
    void today() {
        clock.set(TestClock.START);
    }

    @Test
    void leavesTheVersionWaitingForThemAgain() {
        assertThat(lists.forClient(id).recallUntil(clock.instant()))
                .contains(clock.instant().plus(Duration.ofDays(7)));

        client.recall(LIN, id, "主管還沒有同意", "要收回嗎");

        var proposal = lists.get(zhou, number).proposals().getFirst();
        assertThat(lists.card(zhou, number).phase()).isEqualTo(Phase.PROPOSED);
        assertThat(proposal.state()).isEqualTo(ProposalState.PUT);
        assertThat(proposal.decision()).isNull();
        client.decide(LIN, id, 1, Verdict.DECLINED, "不要了", "方案");
        assertThat(lists.card(zhou, number).phase()).isEqualTo(Phase.ASSESSED);
    }

    @Test
    void keepsWhatWasDecidedAndWhatWasTakenBackAsEvidence() {
        client.recall(LIN, id, "主管還沒有同意", "要收回嗎");

        var kept =
                jdbc.sql(
                                """
                                select d.shown, d.recalled_by, d.recalled_words, d.recalled_shown,
                                       d.recalled_hash
                                from complaint_decision d
                                join complaint_proposal p on p.id = d.proposal_id
                                where p.complaint_id = :id
                                """)
                        .param("id", id.value())
                        .query()
                        .singleRow();
        assertThat(kept)
                .containsEntry("shown", "方案")
                .containsEntry("recalled_by", "林雅雯")
                .containsEntry("recalled_words", "主管還沒有同意")
                .containsEntry("recalled_shown", "要收回嗎")
                .containsEntry("recalled_hash", Secrets.sha256("要收回嗎"));
        assertThat(timeline.forClient(id.subject()))
                .anySatisfy(it -> {
                    assertThat(it.kind()).isEqualTo("complaint.decision-taken-back");
                    assertThat(it.quote()).isNotNull();
                });
    }

    @Test
    void owesThemAnAnswerInTheTimeOfAFirstOne() {
        client.recall(LIN, id, "", "要收回嗎");

        var owed =
                jdbc.sql(
                                """
                                select count(*) from v_open_clock
                                where subject_kind = 'complaint' and subject_id = :id
                                  and kind = 'reply'
                                """)
                        .param("id", id.value())
                        .query(Integer.class)
                        .single();
        assertThat(owed).isEqualTo(1);
    }

    @Test
    void isTooLateAfterSevenDays() {
        clock.pass(Duration.ofDays(7).minusSeconds(1));
        assertThat(lists.forClient(id).recallUntil(clock.instant())).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(lists.forClient(id).recallUntil(clock.instant())).isEmpty();
        refused("recall-late");
    }

    @Test
    void isTooLateOnceWorkHasStarted() {
        cases.finishEverything(zhou, number);
        assertThat(lists.forClient(id).recallUntil(clock.instant())).isEmpty();
        refused("recall-started");
        cases.resolve(zhou, number);
        refused("recall-none");
    }

    @Test
    void isForWhatWasAcceptedOnTheirPageAlone() {
        var other = cases.at(zhou, Phase.AGREED);
        id = lists.card(zhou, other).id();
        assertThat(lists.forClient(id).recallUntil(clock.instant())).isEmpty();
        refused("recall-none");
    }

    @Test
    void isDoneOnce() {
        client.recall(LIN, id, "", "要收回嗎");
        refused("recall-none");
        client.decide(LIN, id, 1, Verdict.ACCEPTED, "", "方案");
        client.recall(LIN, id, "", "要收回嗎");
        assertThat(lists.card(zhou, number).phase()).isEqualTo(Phase.PROPOSED);
    }

    private void refused(String why) {
        assertThatThrownBy(() -> client.recall(LIN, id, "", "要收回嗎"))
                .isInstanceOf(Refused.class)
                .hasMessage("complaint.refused." + why);
    }
}
