package org.heed.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.escalation.Answer;
import org.heed.escalation.Decisions;
import org.heed.escalation.EscalationId;
import org.heed.escalation.EscalationLists;
import org.heed.escalation.EscalationRound;
import org.heed.escalation.Escalations;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;

/** They refuse what it costs and insist: somebody decides, or somebody is visibly late. */
@HeedTest
class InsistingOnAChangeTests {

    @Autowired private Wishes wishes;
    @Autowired private Changes changes;
    @Autowired private ChangeLists lists;
    @Autowired private Decisions decisions;
    @Autowired private Escalations escalations;
    @Autowired private EscalationLists questions;
    @Autowired private EscalationRound round;
    @Autowired private TestClock clock;

    private Wishes.Wish wish;
    private EscalationId question;

    @BeforeEach
    void aWishTheyInsistOn() {
        wish = wishes.fedBack();
        wishes.insist(wish);
        question = ((ChangeState.Insisted) wishes.card(wish).state()).escalation();
    }

    @Test
    void asksTheSuperiorWithADeadlineAndInTheirWords() {
        var asked = questions.card(wish.side().jianguo(), question);
        assertThat(asked.rung().person()).isEqualTo(wish.side().jianguo().id());
        assertThat(asked.wish()).contains("不該另外收費");
        assertThat(asked.aboutLabel()).isEqualTo(wish.id().number());
        assertThat(asked.rung().dueAt()).isEqualTo(clock.instant().plus(Duration.ofHours(4)));
        assertThat(wishes.card(wish).askedUntil()).isEqualTo(asked.rung().dueAt());
        clock.pass(Duration.ofHours(5));
        assertThat(wishes.card(wish).overdue(clock.instant())).isTrue();
    }

    @Test
    void isCarriedOutAsTheSuperiorDecides() {
        decisions.decide(wish.side().jianguo(), question, new Answer.InWords("先做手機版的一半，不另收費。"));
        var state = (ChangeState.Decided) wishes.card(wish).state();
        assertThat(state.by()).isEqualTo("刘建国");
        assertThat(state.words()).contains("一半");
        assertThatThrownBy(() -> changes.begin(wish.siyuan(), wish.id(), null))
                .isInstanceOf(Refused.class);
        wishes.tell(wish);
        changes.begin(wish.siyuan(), wish.id(), null);
        changes.finish(wish.siyuan(), wish.id(), null, "做好了");
        assertThat(wishes.card(wish).state().word()).isEqualTo("done");
    }

    @Test
    void climbsToTheThirdLevelUntilSomebodyDecides() {
        clock.pass(Duration.ofHours(4).plusMinutes(1));
        round.now();
        var second = questions.card(wish.side().he(), question);
        assertThat(second.rung().level()).isEqualTo(3);
        assertThat(second.rung().person()).isEqualTo(wish.side().he().id());
        decisions.decide(wish.side().he(), question, new Answer.InWords("做，費用各半。"));
        assertThat(wishes.card(wish).state().words()).isEqualTo("做，費用各半。");
    }

    @Test
    void takesADecisionThatArrivesLateFromWhoWasPassedOver() {
        clock.pass(Duration.ofHours(4).plusMinutes(1));
        round.now();
        decisions.decide(wish.side().jianguo(), question, new Answer.InWords("剛下飛機：做。"));
        assertThat(((ChangeState.Decided) wishes.card(wish).state()).by()).isEqualTo("刘建国");
        assertThatThrownBy(() ->
                        decisions.decide(wish.side().he(), question, new Answer.InWords("不做")))
                .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.conflict()).isTrue());
        assertThat(wishes.card(wish).state().words()).isEqualTo("剛下飛機：做。");
    }

    @Test
    void staysVisiblyLateWhenNobodyIsLeftAbove() {
        clock.pass(Duration.ofHours(5));
        round.now();
        clock.pass(Duration.ofHours(5));
        round.now();
        assertThat(wishes.card(wish).state().word()).isEqualTo("insisted");
        assertThat(wishes.card(wish).overdue(clock.instant())).isTrue();
        assertThat(questions.card(wish.side().he(), question).topReachedAt()).isNotNull();
    }

    @Test
    void asksNobodyAnyMoreOnceTheyLetGoOfIt() {
        changes.withdrawByClient(wishes.lin(wish), wish.id(), wish.side().lin(), "算了");
        assertThat(questions.card(wish.side().jianguo(), question).state().word())
                .isEqualTo("withdrawn");
        assertThatThrownBy(() ->
                        decisions.decide(wish.side().jianguo(), question, new Answer.InWords("做")))
                .isInstanceOf(Refused.class);
        assertThat(wishes.card(wish).state()).isEqualTo(new ChangeState.Withdrawn("林雅雯", "算了"));
    }

    @Test
    void goesBackToThoseNearTheWorkWhenItCalmsDown() {
        escalations.deEscalate(wish.side().jianguo(), question, "談過了，再提一次");
        assertThat(wishes.card(wish).state()).isEqualTo(new ChangeState.Analysed(1));
        wishes.feedBack(wish);
        assertThat(wishes.card(wish).state().word()).isEqualTo("fed-back");
    }

    @Test
    void isHandedOutInTheListOfTheProject() {
        assertThat(
                        lists.list(
                                        wish.siyuan(),
                                        new ChangeFilter(
                                                "insisted",
                                                null,
                                                wish.side().project(),
                                                false,
                                                false),
                                        null,
                                        10)
                                .items())
                .extracting(ChangeCard::id)
                .containsExactly(wish.id());
    }
}
