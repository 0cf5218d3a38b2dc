package org.heed.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.escalation.EscalationsTests.refused;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;

/** Whoever is asked may want to know something first; it ends with their turn. */
@HeedTest
class AskingBackTests {

    @Autowired private Escalations escalations;
    @Autowired private Decisions decisions;
    @Autowired private EscalationLists lists;
    @Autowired private EscalationSweep sweep;
    @Autowired private TestClock clock;
    @Autowired private Team team;

    private Team.Side side;
    private EscalationId id;

    @BeforeEach
    void aQuestion() {
        sweep.sweep();
        side = team.side();
        id = escalations.raise(side.siyuan(), Team.question(side.matter(), null));
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    @Test
    void theNextMayAskBackWhenNobodyAnsweredTheLast() {
        decisions.askBack(side.jianguo(), id, "费用从哪里出？");
        decisions.handOn(side.jianguo(), id, side.he().id(), "请您定");

        decisions.askBack(side.he(), id, "客户同意了吗？");
        decisions.explain(side.siyuan(), id, "同意");

        assertThat(lists.get(side.he(), id).questions())
                .extracting(BackQuestion::answer)
                .containsExactly(null, "同意");
    }

    @Test
    void aQuestionNobodyAnsweredEndsWhenItClimbs() {
        decisions.askBack(side.jianguo(), id, "费用从哪里出？");
        clock.pass(Duration.ofHours(9));
        sweep.sweep();
        refused(
                "escalation.refused.nothing-asked-back",
                () -> decisions.explain(side.siyuan(), id, "质量预算"));
        decisions.askBack(side.he(), id, "客户同意了吗？");
        assertThat(lists.card(side.he(), id).askedBack()).isTrue();
    }
}
