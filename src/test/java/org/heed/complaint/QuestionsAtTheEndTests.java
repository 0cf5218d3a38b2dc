package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.heed.Refusals.refused;

import org.heed.Cases;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.conversation.Topics;
import org.heed.escalation.EscalationHappening;
import org.heed.escalation.EscalationId;
import org.heed.escalation.EscalationLists;
import org.heed.escalation.EscalationState;
import org.heed.escalation.Escalations;
import org.heed.escalation.Heard;
import org.heed.escalation.Team;
import org.heed.kernel.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Nobody is asked any more about a complaint that is over. */
@HeedTest
class QuestionsAtTheEndTests {

    @Autowired private Complaints complaints;
    @Autowired private ComplaintLists lists;
    @Autowired private ClientActs clientActs;
    @Autowired private Escalations escalations;
    @Autowired private EscalationLists questions;
    @Autowired private Topics topics;
    @Autowired private Team team;
    @Autowired private Cases cases;
    @Autowired private Heard heard;
    @Autowired private TestClock clock;

    private Team.Side side;

    @BeforeEach
    void aTeam() {
        side = team.side();
    }

    @Test
    void closesOnlyWhenWhatWasAskedIsDecidedOrTakenBack() {
        var number = cases.received(side.siyuan(), side.client());
        cases.to(side.siyuan(), number, Phase.CONFIRMED);
        cases.prepareClosing(side.siyuan(), number);
        var question = asked(number);

        refused("question-open", () -> complaints.close(side.siyuan(), number, null));

        escalations.withdraw(side.siyuan(), question, "不用了");
        assertThatCode(() -> complaints.close(side.siyuan(), number, null))
                .doesNotThrowAnyException();
    }

    @Test
    void asksNobodyAnyMoreOnceTheClientHasTakenItBack() {
        var number = cases.received(side.siyuan(), side.client());
        var question = asked(number);
        var lin = Actor.contact(side.lin().value(), "林雅雯");
        var id = lists.card(side.siyuan(), number).id();
        clientActs.askSenior(lin, id, "請主管來談");
        assertThat(questions.waitingFor(side.jianguo())).isNotEmpty();

        clientActs.withdraw(lin, id, "已經好了");

        assertThat(questions.of(side.siyuan(), id.subject()))
                .hasSize(2)
                .noneMatch(it -> it.state().open());
        assertThat(questions.waitingFor(side.jianguo())).isEmpty();
        assertThat(questions.card(side.siyuan(), question).state())
                .isInstanceOfSatisfying(
                        EscalationState.Withdrawn.class,
                        it -> assertThat(it.why()).isEqualTo("已經好了"));
        assertThat(heard.about(id.subject()))
                .filteredOn(EscalationHappening.Ended.class::isInstance)
                .hasSize(2)
                .allSatisfy(it -> {
                    assertThat(it.actor()).isEqualTo(lin);
                    assertThat(it.tells()).contains(side.jianguo().id());
                });
    }

    @Test
    void asksNobodyAnyMoreOnceBothSidesHaveGivenUp() {
        var number = cases.received(side.siyuan(), side.client());
        cases.to(side.siyuan(), number, Phase.ASSESSED);
        var question = asked(number);

        complaints.giveUp(
                side.siyuan(),
                number,
                null,
                cases.deadlock(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(30));

        assertThat(questions.card(side.siyuan(), question).state().words()).isEqualTo("談不攏");
    }

    private EscalationId asked(ComplaintNumber number) {
        var matter = topics.get(side.siyuan(), number.toString(), "about");
        return escalations.raise(side.siyuan(), Team.question(matter, null));
    }
}
