package org.heed.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Role;
import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.Urgency;
import org.heed.timeline.TimelineFilter;
import org.heed.timeline.TimelineLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.List;

/** A question climbs until somebody decides. */
@HeedTest
class EscalationsTests {

    @Autowired private Escalations escalations;
    @Autowired private Decisions decisions;
    @Autowired private EscalationLists lists;
    @Autowired private TimelineLists timelines;
    @Autowired private Heard heard;
    @Autowired private TestClock clock;
    @Autowired private Cast cast;
    @Autowired private Team team;

    private Team.Side side;

    @BeforeEach
    void aTeam() {
        side = team.side();
    }

    private EscalationId raised() {
        return escalations.raise(side.siyuan(), Team.question(side.matter(), null));
    }

    @Test
    void asksTheFirstAboveAndGivesThemTheLevelsOwnTime() {
        var card = lists.card(side.siyuan(), raised());
        assertThat(card.rung().person()).isEqualTo(side.jianguo().id());
        assertThat(card.rung().contact()).isEqualTo(side.lin());
        assertThat(card.rung().dueAt()).isEqualTo(clock.instant().plus(Duration.ofHours(4)));
        assertThat(lists.waitingFor(side.jianguo()))
                .extracting(EscalationCard::id)
                .containsExactly(card.id());
        assertThat(lists.mine(side.siyuan())).hasSize(1);
        assertThat(lists.waitingFor(side.siyuan())).isEmpty();
    }

    @Test
    void takesTheMomentTheRaiserNames() {
        var by = clock.instant().plus(Duration.ofHours(30));
        var id = escalations.raise(side.siyuan(), Team.question(side.matter(), by));
        assertThat(lists.card(side.siyuan(), id).rung().dueAt()).isEqualTo(by);
    }

    @Test
    void letsWhoeverIsAskedSeeWhatItIsAbout() {
        var outsider = cast.person("外援", Role.MANAGER);
        var id = raised();
        refused(
                "escalation.refused.cannot-see",
                () -> decisions.handOn(side.jianguo(), id, outsider.id(), "他熟"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lists.get(outsider, id));
        assertThat(lists.get(side.he(), id).card().id()).isEqualTo(id);
    }

    @Test
    void refusesWhatCannotBeAnswered() {
        var past = clock.instant().minusSeconds(1);
        refused(
                "escalation.refused.answer-passed",
                () -> escalations.raise(side.siyuan(), Team.question(side.matter(), past)));
        var two = List.of(way("a", true), way("b", true));
        refused(
                "escalation.refused.recommend-one",
                () -> escalations.raise(side.siyuan(), asking(two)));
        var four = List.of(way("a", true), way("b", false), way("c", false), way("d", false));
        refused(
                "escalation.refused.too-many",
                () -> escalations.raise(side.siyuan(), asking(four)));
        refused(
                "escalation.refused.nobody-above",
                () -> escalations.raise(side.he(), asking(List.of())));
    }

    @Test
    void keepsTheWordsOfTheChosenOption() {
        var id = raised();
        decisions.decide(side.jianguo(), id, new Answer.Chosen(1, "下周一开始"));

        var state = lists.card(side.siyuan(), id).state();
        assertThat(state).isInstanceOf(EscalationState.Decided.class);
        assertThat(state.words()).isEqualTo("加人四周");
        assertThat(state.endedBy()).isEqualTo("刘建国");
        assertThat(((EscalationState.Decided) state).remark()).isEqualTo("下周一开始");
        assertThat(lists.waitingFor(side.jianguo())).isEmpty();
    }

    @Test
    void isDecidedByWhoeverWasAskedAndNobodyElse() {
        var id = raised();
        refused(
                "escalation.refused.not-asked",
                () -> decisions.decide(side.he(), id, new Answer.InWords("不加")));
        refused(
                "escalation.refused.not-asked",
                () -> decisions.decide(side.siyuan(), id, new Answer.Chosen(1, "")));
        decisions.handOn(side.jianguo(), id, side.he().id(), "我在飞机上");
        decisions.decide(side.jianguo(), id, new Answer.InWords("落地了：加人"));
        assertThat(lists.card(side.siyuan(), id).state().words()).isEqualTo("落地了：加人");
    }

    @Test
    void tellsTheSecondWhoWasFaster() {
        var id = raised();
        decisions.handOn(side.jianguo(), id, side.he().id(), "请您定");
        decisions.decide(side.he(), id, new Answer.Chosen(2, ""));
        assertThatThrownBy(() -> decisions.decide(side.jianguo(), id, new Answer.Chosen(1, "")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> {
                            assertThat(it.conflict()).isTrue();
                            assertThat(it.reasons().getFirst().key())
                                    .isEqualTo("escalation.refused.decided");
                            assertThat(it.reasons().getFirst().facts()).containsEntry("name", "何总");
                        });
    }

    @Test
    void refusesAnOptionThatIsNoneAnyMore() {
        var id = raised();
        decisions.strike(side.siyuan(), id, 1, "工程师请了长假");
        refused(
                "escalation.refused.option-gone",
                () -> decisions.decide(side.jianguo(), id, new Answer.Chosen(1, "")));
        refused(
                "escalation.refused.no-such-option",
                () -> decisions.strike(side.siyuan(), id, 1, "再划一次"));
        decisions.decide(side.jianguo(), id, new Answer.Chosen(2, ""));
        assertThat(lists.get(side.siyuan(), id).options().getFirst().gone()).isNotNull();
    }

    @Test
    void waitsForWhatWasAskedBackAndRunsOn() {
        var id = raised();
        clock.pass(Duration.ofHours(1));
        decisions.askBack(side.jianguo(), id, "费用从哪里出？");
        assertThat(lists.card(side.siyuan(), id).askedBack()).isTrue();
        refused(
                "escalation.refused.already-asked-back",
                () -> decisions.askBack(side.jianguo(), id, "还有呢？"));
        clock.pass(Duration.ofHours(2));
        decisions.explain(side.siyuan(), id, "质量预算");

        var card = lists.card(side.siyuan(), id);
        assertThat(card.askedBack()).isFalse();
        assertThat(card.rung().dueAt()).isEqualTo(clock.instant().plus(Duration.ofHours(3)));
        assertThat(lists.get(side.siyuan(), id).questions().getFirst().answer()).isEqualTo("质量预算");
        refused(
                "escalation.refused.nothing-asked-back",
                () -> decisions.explain(side.siyuan(), id, "再说一遍"));
    }

    @Test
    void isTakenBackOnlyByWhoeverRaisedIt() {
        var id = raised();
        refused(
                "escalation.refused.not-yours",
                () -> escalations.withdraw(side.jianguo(), id, "算了"));
        escalations.withdraw(side.siyuan(), id, "客户自己想通了");
        assertThat(lists.card(side.siyuan(), id).state())
                .isInstanceOf(EscalationState.Withdrawn.class);
        refused(
                "escalation.refused.withdrawn",
                () -> decisions.decide(side.jianguo(), id, new Answer.Chosen(1, "")));
    }

    @Test
    void comesDownAsAnEventWithItsReason() {
        var id = raised();
        escalations.deEscalate(side.jianguo(), id, "林副总说可以再等一周");

        assertThat(lists.card(side.siyuan(), id).state().word()).isEqualTo("de-escalated");
        assertThat(heard.kinds(id.subject())).endsWith("escalation.de-escalated");
        var entries =
                timelines
                        .of(side.siyuan(), side.project().subject(), TimelineFilter.ALL, null, 10)
                        .items();
        assertThat(entries.getFirst().kind()).isEqualTo("escalation.de-escalated");
        assertThat(timelines.forClient(side.project().subject())).isEmpty();
    }

    @Test
    void tellsThoseWhoMustKnowAndNotWhoeverDidIt() {
        var id = raised();
        decisions.decide(side.jianguo(), id, new Answer.Chosen(1, ""));
        var told = heard.about(id.subject());
        assertThat(told.getFirst().tells()).containsExactly(side.jianguo().id());
        assertThat(told.getFirst().urgency()).isEqualTo(Urgency.NOW);
        assertThat(told.getFirst().url()).isEqualTo("/decisions/" + id.number());
        assertThat(told.getLast().tells()).containsExactly(side.siyuan().id());
    }

    @Test
    void aClientsOwnRequestEntersAboveThoseTheyHaveHadToDoWith() {
        var lin = Actor.contact(side.lin().value(), "林雅雯");
        var request =
                new SeniorRequest(
                        side.matter(),
                        side.lin(),
                        side.siyuan().id(),
                        "上線延期",
                        "請主管來談",
                        Language.ZH_HANT);
        var id = escalations.askedByClient(lin, request).orElseThrow();

        var card = lists.card(side.he(), id);
        assertThat(card.byClient()).isTrue();
        assertThat(card.rung().person()).as("above her own level").isEqualTo(side.he().id());
        assertThat(card.rung().contact()).isEqualTo(side.lin());
        assertThat(card.raisedBy()).isEqualTo(lin);
        assertThat(escalations.askedByClient(lin, request)).contains(id);
        refused(
                "escalation.refused.not-yours",
                () -> escalations.withdraw(side.siyuan(), id, "不必"));
        decisions.decide(side.he(), id, new Answer.InWords("今天 15:00 我打给她"));
        assertThat(escalations.askedByClient(lin, request).orElseThrow()).isNotEqualTo(id);
    }

    private NewEscalation asking(List<NewEscalation.Way> ways) {
        return new NewEscalation(
                side.matter(), "问什么？", "发生了", "", "", Language.ZH_HANS, ways, null, null);
    }

    private static NewEscalation.Way way(String text, boolean recommended) {
        return new NewEscalation.Way(text, "", recommended);
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        it ->
                                assertThat(it.reasons())
                                        .extracting(reason -> reason.key())
                                        .contains(key));
    }
}
