package org.heed.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** No answer climbs by itself, exactly once, however many nodes look. */
@HeedTest
class EscalationSweepTests {

    @Autowired private Escalations escalations;
    @Autowired private Decisions decisions;
    @Autowired private EscalationLists lists;
    @Autowired private EscalationRepository repository;
    @Autowired private EscalationSweep sweep;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Heard heard;
    @Autowired private TestClock clock;
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

    private EscalationId raised() {
        return escalations.raise(side.siyuan(), Team.question(side.matter(), null));
    }

    @Test
    void warnsClimbsAndStopsAtTheTopOnceEach() {
        var id = raised();
        for (var halves = 0; halves < 24; halves++) {
            clock.pass(Duration.ofMinutes(30));
            sweep.sweep();
            sweep.sweep();
        }
        assertThat(heard.kinds(id.subject()))
                .containsExactly(
                        "escalation.raised",
                        "escalation.almost-due",
                        "escalation.climbed",
                        "escalation.almost-due",
                        "escalation.top-reached");
        var card = lists.card(side.he(), id);
        assertThat(card.topReachedAt()).isNotNull();
        assertThat(card.rung().person()).isEqualTo(side.he().id());
        assertThat(card.tone(clock.instant())).isEqualTo("late");
        decisions.decide(side.jianguo(), id, new Answer.Chosen(1, "晚了，但还是我来定"));
    }

    @Test
    void givesTheNextLevelItsOwnTime() {
        var id = raised();
        clock.pass(Duration.ofHours(5));
        sweep.sweep();
        var rung = lists.card(side.he(), id).rung();
        assertThat(rung.person()).isEqualTo(side.he().id());
        assertThat(rung.cameBy()).isEqualTo("climbed");
        assertThat(rung.dueAt()).isEqualTo(clock.instant().plus(Duration.ofHours(2)));
        assertThat(lists.get(side.he(), id).rungs()).hasSize(2);
    }

    @Test
    void neverComesToTheOneWhoseQuestionItIs() {
        var down = Team.question(side.matter(), null, 1);
        var id = escalations.raise(side.jianguo(), down);
        assertThat(lists.card(side.he(), id).rung().person()).isEqualTo(side.siyuan().id());
        clock.pass(Duration.ofHours(9));
        sweep.sweep();
        assertThat(lists.card(side.he(), id).rung().person()).isEqualTo(side.he().id());
    }

    @Test
    void saysOnceThatTheTopIsReachedUntilSomebodyElseIsAsked() {
        var id = raised();
        pass(7);
        var since = lists.card(side.he(), id).topReachedAt();
        decisions.askBack(side.he(), id, "费用从哪里出？");
        pass(5);
        assertThat(lists.card(side.he(), id).topReachedAt()).isNotNull().isEqualTo(since);
        assertThat(heard.kinds(id.subject())).containsOnlyOnce("escalation.top-reached");

        decisions.handOn(side.he(), id, side.jianguo().id(), "还是你来定");
        assertThat(lists.card(side.he(), id).topReachedAt()).isNull();
    }

    private void pass(int hours) {
        for (var passed = 0; passed < hours; passed++) {
            clock.pass(Duration.ofHours(1));
            sweep.sweep();
        }
    }

    @Test
    void leavesAloneWhatWasAnswered() {
        var id = raised();
        decisions.decide(side.jianguo(), id, new Answer.Chosen(1, ""));
        clock.pass(Duration.ofHours(9));
        sweep.sweep();
        assertThat(heard.kinds(id.subject()))
                .containsExactly("escalation.raised", "escalation.decided");
    }

    @Test
    void waitsForAQuestionBackButNotForEver() {
        var id = raised();
        clock.pass(Duration.ofHours(3));
        decisions.askBack(side.jianguo(), id, "为什么？");
        clock.pass(Duration.ofHours(4));
        sweep.sweep();
        assertThat(lists.card(side.he(), id).rung().person()).isEqualTo(side.jianguo().id());
        clock.pass(Duration.ofHours(2));
        sweep.sweep();
        assertThat(lists.card(side.he(), id).rung().person()).isEqualTo(side.he().id());
    }

    @Test
    void twoNodesAtOnceClimbOnceEach() throws Exception {
        var all = IntStream.range(0, 40).mapToObj(_ -> raised()).toList();
        clock.pass(Duration.ofHours(5));
        together(() -> sweep.sweep(), () -> sweep.sweep());
        sweep.sweep();
        assertThat(all)
                .allSatisfy(id -> {
                    assertThat(heard.kinds(id.subject()))
                            .containsExactly("escalation.raised", "escalation.climbed");
                    assertThat(lists.get(side.he(), id).rungs()).hasSize(2);
                });
    }

    @Test
    void leavesAloneWhatSomebodyIsDeciding() {
        var id = raised();
        clock.pass(Duration.ofHours(5));
        transaction.executeWithoutResult(_ -> {
            repository.hold(side.jianguo(), id);
            CompletableFuture.runAsync(sweep::sweep).join();
            decisions.decide(side.jianguo(), id, new Answer.Chosen(1, ""));
        });
        sweep.sweep();
        assertThat(heard.kinds(id.subject()))
                .containsExactly("escalation.raised", "escalation.decided");
    }

    @Test
    void ofTwoWhoDecideAtOnceOneComesTooLate() throws Exception {
        for (var round = 0; round < 10; round++) {
            var id = raised();
            decisions.handOn(side.jianguo(), id, side.he().id(), "请您定");
            var failed =
                    together(() -> decide(side.jianguo(), id, 1), () -> decide(side.he(), id, 2));
            assertThat(failed)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Refused.class, it -> assertThat(it.conflict()).isTrue());
            assertThat(heard.kinds(id.subject()))
                    .filteredOn(it -> it.equals("escalation.decided"))
                    .hasSize(1);
            assertThatThrownBy(() -> decide(side.he(), id, 3)).isInstanceOf(Refused.class);
        }
    }

    private void decide(Me who, EscalationId id, int option) {
        decisions.decide(who, id, new Answer.Chosen(option, ""));
    }

    /** What went wrong in either. */
    private static List<Throwable> together(Runnable one, Runnable other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var failed = new ArrayList<Throwable>();
        try (var nodes = Executors.newFixedThreadPool(2)) {
            List<Future<?>> running =
                    List.of(
                            nodes.submit(() -> waiting(barrier, one)),
                            nodes.submit(() -> waiting(barrier, other)));
            for (var it : running) {
                try {
                    it.get();
                } catch (ExecutionException refused) {
                    failed.add(refused.getCause());
                }
            }
        }
        return failed;
    }

    private static Void waiting(CyclicBarrier barrier, Runnable act) throws Exception {
        barrier.await();
        act.run();
        return null;
    }
}
