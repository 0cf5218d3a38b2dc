package org.heed.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heed.escalation.EscalationsTests.refused;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.conversation.Topics;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;

/** Asking for help, telling difficulties, and writing the card: before a client calls. */
@HeedTest
class TellingUpwardTests {

    @Autowired private SupportRequests support;
    @Autowired private SupportLists supportLists;
    @Autowired private SupportSweep sweep;
    @Autowired private Difficulties difficulties;
    @Autowired private DifficultyLists difficultyLists;
    @Autowired private LeaderCards cards;
    @Autowired private Warnings warnings;
    @Autowired private Topics topics;
    @Autowired private Heard heard;
    @Autowired private TestClock clock;
    @Autowired private Cast cast;
    @Autowired private Team team;

    private Team.Side side;

    @BeforeEach
    void aTeam() {
        sweep.sweep();
        side = team.side();
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    private SupportId asked() {
        return support.ask(
                side.siyuan(), new NewSupport(side.matter(), "请您出面", Language.ZH_HANS, null));
    }

    @Test
    void helpIsRepeatedUntilItIsSeenAndThenUntilItIsAnswered() {
        var id = asked();
        assertThat(reminders(Duration.ofHours(9))).isEqualTo(2);
        support.acknowledge(side.jianguo(), id);
        support.acknowledge(side.jianguo(), id);
        assertThat(reminders(Duration.ofHours(14))).as("seen, and not due yet").isZero();
        assertThat(reminders(Duration.ofHours(26))).as("due, then daily").isEqualTo(2);
        support.answer(side.jianguo(), id, "我明天去");
        assertThat(reminders(Duration.ofHours(50))).isZero();

        var card = supportLists.get(side.siyuan(), id);
        assertThat(card.word()).isEqualTo("answered");
        assertThat(card.took()).isEqualTo(Duration.ofHours(9 + 14 + 26));
        assertThat(card.reminders()).isEqualTo(4);
    }

    private int reminders(Duration passing) {
        var before = told();
        for (var hour = 0; hour < passing.toHours(); hour++) {
            clock.pass(Duration.ofHours(1));
            sweep.sweep();
        }
        return told() - before;
    }

    private int told() {
        return (int)
                heard.kinds(side.project().subject()).stream()
                        .filter(it -> it.equals("escalation.support-reminded"))
                        .count();
    }

    @Test
    void helpGoesToTheSuperiorAndIsAnsweredByThemOrAbove() {
        var id = asked();
        assertThat(supportLists.waitingFor(side.jianguo())).hasSize(1);
        refused("escalation.refused.not-asked", () -> support.answer(side.siyuan(), id, "我自己来"));
        support.answer(side.he(), id, "刘建国休假，我来");
        refused("escalation.refused.answered", () -> support.answer(side.jianguo(), id, "我也来"));
        refused(
                "escalation.refused.nobody-above",
                () ->
                        support.ask(
                                side.he(),
                                new NewSupport(side.matter(), "谁帮我", Language.ZH_HANS, null)));
        var stranger = cast.projectManager();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> supportLists.get(stranger, id));
    }

    @Test
    void aDifficultyIsAgreedAboutOnceTheLeaderKnows() {
        var id =
                difficulties.note(
                        side.siyuan(),
                        new NewDifficulty(
                                DifficultyKind.RULES, side.matter(), "不给排班表", Language.ZH_HANS));
        refused(
                "escalation.refused.leader-does-not-know",
                () -> difficulties.agree(side.siyuan(), id, null, "我们自己排"));
        difficulties.report(side.siyuan(), id);
        assertThat(difficultyLists.waitingFor(side.jianguo())).hasSize(1);
        refused("escalation.refused.not-asked", () -> difficulties.acknowledge(side.siyuan(), id));
        difficulties.acknowledge(side.jianguo(), id);
        difficulties.agree(side.jianguo(), id, null, "我和厂长谈，每周五要到表");
        assertThat(difficultyLists.get(side.siyuan(), id).word()).isEqualTo("agreed");
        assertThat(warning().strategies()).containsExactly("我和厂长谈，每周五要到表");
        difficulties.settle(side.siyuan(), id);
        refused("escalation.refused.settled", () -> difficulties.report(side.siyuan(), id));
        assertThat(warnings.list(side.jianguo())).isEmpty();
    }

    private static NewDifficulty rules(Team.Side side) {
        return new NewDifficulty(DifficultyKind.RULES, side.matter(), "不给排班表", Language.ZH_HANS);
    }

    @Test
    void aDifficultyThatCannotBeToldIsNotLeftBehind() {
        refused("escalation.refused.nobody-above", () -> difficulties.tell(side.he(), rules(side)));
        assertThat(difficultyLists.of(side.he(), side.client().id(), null)).isEmpty();
        var told = difficulties.tell(side.siyuan(), rules(side));
        assertThat(difficultyLists.get(side.siyuan(), told).word()).isEqualTo("reported");
    }

    @Test
    void whatAnotherAgreedMeanwhileIsNotWrittenOver() {
        var id = difficulties.tell(side.siyuan(), rules(side));
        difficulties.acknowledge(side.jianguo(), id);
        var seen = difficultyLists.get(side.siyuan(), id).version();
        difficulties.agree(side.jianguo(), id, seen, "我和厂长谈");
        refused("kernel.refused.stale", () -> difficulties.agree(side.siyuan(), id, seen, "我们自己排"));
        assertThat(difficultyLists.get(side.siyuan(), id).strategy()).isEqualTo("我和厂长谈");
    }

    @Test
    void whoeverStandsAboveAnAbsentLeaderMayKnowForThem() {
        var id = difficulties.tell(side.siyuan(), rules(side));
        assertThat(difficultyLists.leads(side.he(), difficultyLists.get(side.he(), id))).isTrue();
        difficulties.acknowledge(side.he(), id);
        difficulties.settle(side.jianguo(), id);

        var told = heard.about(side.project().subject());
        assertThat(told.get(told.size() - 2).tells())
                .containsExactlyInAnyOrder(side.siyuan().id(), side.jianguo().id());
        assertThat(told.getLast().tells())
                .as("never whoever did it")
                .containsExactly(side.siyuan().id());
    }

    private Warning warning() {
        return warnings.list(side.jianguo()).getFirst();
    }

    @Test
    void aCardIsReadAgainAfterItWasRewritten() {
        var client = side.client().id();
        cards.write(side.siyuan(), client, 0, words("很生气"));
        refused("kernel.refused.stale", () -> cards.write(side.siyuan(), client, 0, words("也在写")));
        cards.read(side.jianguo(), client, 1);
        cards.read(side.jianguo(), client, 1);
        assertThat(cards.readings(side.siyuan(), client)).hasSize(1);
        cards.write(side.siyuan(), client, 1, words("缓和了"));
        assertThat(cards.readings(side.siyuan(), client).getFirst().version()).isEqualTo(1);
        refused("kernel.refused.stale", () -> cards.read(side.jianguo(), client, 1));
        cards.read(side.jianguo(), client, 2);
        assertThat(cards.readings(side.siyuan(), client).getFirst().version()).isEqualTo(2);
        assertThat(heard.about(side.client().id().subject()).getFirst().tells())
                .containsExactly(side.jianguo().id());
        var member = cast.person("赵鹏", Role.MEMBER, side.siyuan());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cards.find(member, client));
    }

    private static LeaderCards.Words words(String goingOn) {
        return new LeaderCards.Words(goingOn, "先道歉", "", Language.ZH_HANS);
    }

    @Test
    void aClientIsWarnedOfWithEveryReasonAndTheGravestFirst() {
        asked();
        assertThat(warning().signs())
                .extracting(it -> it.words().key())
                .containsExactly("escalation.sign.support");
        assertThat(warning().grave()).isFalse();
        assertThat(warning().card()).isNull();
        cards.write(side.siyuan(), side.client().id(), 0, words("在等法务"));
        assertThat(warning().card().answer()).isEqualTo("先道歉");
        assertThat(topics.find(side.jianguo(), "D-999999999")).isEmpty();
    }
}
