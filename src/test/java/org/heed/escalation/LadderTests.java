package org.heed.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.escalation.Ladder.Level;
import org.heed.escalation.Ladder.Step;
import org.heed.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is asked first, and who next. */
class LadderTests {

    private static final PersonId SIYUAN = new PersonId(1);
    private static final PersonId JIANGUO = new PersonId(2);
    private static final PersonId HE = new PersonId(3);
    private static final PersonId PENG = new PersonId(4);
    private static final ContactId CHEN = new ContactId(11);
    private static final ContactId LIN = new ContactId(12);

    private final Ladder ladder =
            new Ladder(List.of(level(2, JIANGUO, LIN), level(1, SIYUAN, CHEN), level(3, HE, null)));
    private final Ladder none = new Ladder(List.of());

    @Test
    void entersAboveWhoeverRaisesIt() {
        assertThat(person(ladder.first(SIYUAN, List.of()))).contains(JIANGUO);
        assertThat(person(ladder.first(PENG, List.of()))).contains(SIYUAN);
        assertThat(ladder.first(SIYUAN, List.of()).orElseThrow().contact()).isEqualTo(LIN);
    }

    @Test
    void entersWithTheSuperiorWhereThereIsNoLadder() {
        assertThat(none.first(SIYUAN, List.of(JIANGUO, HE)))
                .contains(new Step(0, JIANGUO, null, Channel.PHONE, Ladder.USUAL));
        assertThat(none.first(SIYUAN, List.of())).isEmpty();
    }

    @Test
    void entersAtANamedLevelWhereSomebodyElseStands() {
        assertThat(person(ladder.at(3, SIYUAN))).contains(HE);
        assertThat(ladder.at(1, SIYUAN)).isEmpty();
        assertThat(ladder.at(5, SIYUAN)).isEmpty();
    }

    @Test
    void climbsOnBothSides() {
        var above = new Ladder(List.of(level(1, SIYUAN, CHEN), level(2, JIANGUO, LIN)));
        var next = above.next(1, Set.of(SIYUAN), List.of()).orElseThrow();
        assertThat(next.person()).isEqualTo(JIANGUO);
        assertThat(next.contact()).isEqualTo(LIN);
        assertThat(next.answer()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void climbsTheReportingLineAboveTheTopOfTheLadder() {
        assertThat(person(ladder.next(3, Set.of(JIANGUO, HE), List.of(PENG)))).contains(PENG);
        assertThat(ladder.next(3, Set.of(JIANGUO, HE), List.of())).isEmpty();
    }

    @Test
    void asksNobodyTwice() {
        assertThat(person(ladder.next(1, Set.of(SIYUAN, JIANGUO), List.of()))).contains(HE);
        assertThat(ladder.next(3, Set.of(HE, JIANGUO), List.of(JIANGUO))).isEmpty();
    }

    @Test
    void facesTheNextContactEvenWhereOursIsMissing() {
        var gap = new Ladder(List.of(level(1, SIYUAN, CHEN), level(2, null, LIN)));
        var next = gap.next(1, Set.of(SIYUAN), List.of(HE)).orElseThrow();
        assertThat(next).isEqualTo(new Step(2, HE, LIN, Channel.PHONE, Duration.ofHours(4)));
    }

    @Test
    void takesAClientAboveTheLevelTheyStandOn() {
        var forLin = ladder.forClient(LIN, SIYUAN, List.of()).orElseThrow();
        assertThat(forLin.person()).isEqualTo(HE);
        assertThat(forLin.contact()).isEqualTo(LIN);
        assertThat(person(ladder.forClient(CHEN, SIYUAN, List.of()))).contains(JIANGUO);
        assertThat(person(ladder.forClient(null, SIYUAN, List.of()))).contains(JIANGUO);
        assertThat(person(none.forClient(null, SIYUAN, List.of(JIANGUO)))).contains(JIANGUO);
    }

    private static Optional<PersonId> person(Optional<Step> step) {
        return step.map(Step::person);
    }

    private static Level level(int level, @Nullable PersonId ours, @Nullable ContactId theirs) {
        return new Level(level, ours, theirs, Channel.PHONE, Duration.ofHours(4));
    }
}
