package org.heed.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

@HeedTest
class LearningTests {

    private static final double EXACT = 1e-12;

    @Autowired Learning learning;
    @Autowired Promises promises;
    @Autowired TestClock clock;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    private Me superior;
    private Me me;
    private ClientCard client;
    private Instant due;

    @BeforeEach
    void somebodyWithASuperior() {
        clock.set(TestClock.START);
        superior = cast.person("劉建國", Role.MANAGER);
        me = cast.person("周思遠", Role.PROJECT_MANAGER, superior);
        client = clientele.hengyuan(me);
        due = clock.instant().plus(Duration.ofDays(2));
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    /**
     * The forecasts of rain by which Wikipedia explains the score ("Brier score", section
     * "Example"): certain and right 0, certain and wrong 1, 70 % and rain 0.09, 30 % and rain 0.49,
     * a coin 0.25.
     */
    @Test
    void scoresLikeThePublishedExample() {
        var published = new double[][] {{100, 1, 0}, {100, 0, 1}, {70, 1, .09}, {30, 1, .49}};
        double sum = 0;
        for (var forecast : published) {
            var person = cast.person("周思遠", Role.PROJECT_MANAGER, superior);
            foresee(person, (int) forecast[0], forecast[1] == 1);
            assertThat(learning.of(person, new Whose.Person(person.id())).brier())
                    .as("%s", forecast[0])
                    .isCloseTo(forecast[2], within(EXACT));
            sum += forecast[2];
        }
        foresee(me, 50, true);
        foresee(me, 50, false);
        assertThat(learning.of(me, new Whose.Person(me.id())).brier())
                .isCloseTo(.25, within(EXACT));

        // The team's is the mean over all its promises, not over its people.
        var team = learning.of(superior, new Whose.Team(superior.id()));
        assertThat(team.brier()).isCloseTo((sum + 2 * .25) / 6, within(EXACT));
    }

    @Test
    void drawsWhatWasSaidAgainstWhatCame() {
        Map.of(90, 4, 60, 2)
                .forEach((said, n) -> {
                    for (int i = 0; i < n; i++) {
                        foresee(me, said, i > 0);
                    }
                });
        var bins = learning.of(me, new Whose.Person(me.id())).bins();

        assertThat(bins).extracting(Calibration.Bin::tenth).containsExactly(6, 9);
        assertThat(bins).extracting(Calibration.Bin::said).containsExactly(.6, .9);
        assertThat(bins).extracting(Calibration.Bin::came).containsExactly(.5, .75);
    }

    @Test
    void countsKeptByTheLastDateAndForesightByTheFirst() {
        var moved = made(me, 80);
        promises.renegotiate(me, moved, due.plus(Duration.ofDays(1)), Consent.said("同意"));
        clock.set(due.plusSeconds(60));
        promises.keep(me, moved, clock.instant());
        var learned = learning.of(me, new Whose.Person(me.id()));

        assertThat(learned.keptRate()).isEqualTo(1);
        assertThat(learned.earlyRate()).as("said in time").isEqualTo(1);
        assertThat(learned.brier()).isCloseTo(.64, within(EXACT));
    }

    @Test
    void countsTroubleThatNobodyHadAnnounced() {
        var silent = made(me, 90);
        var warned = made(me, 90);
        promises.endanger(me, warned, "接口晚了");
        promises.breakIt(me, warned, "沒有了");
        var cancelled = made(me, 90);
        promises.cancelByClient(me, cancelled, "不要了");
        clock.set(due.plusSeconds(60));
        promises.keep(me, silent, clock.instant());
        var learned = learning.of(me, new Whose.Person(me.id()));

        assertThat(learned.over()).isEqualTo(2);
        assertThat(learned.keptRate()).isZero();
        assertThat(learned.earlyRate()).isEqualTo(.5);
    }

    @Test
    void isOnesOwnOrTheSuperiorsMatter() {
        foresee(me, 90, true);
        var stranger = cast.person("外人", Role.MANAGER);
        var mine = new Whose.Person(me.id());

        assertThat(learning.of(superior, mine).over()).isEqualTo(1);
        assertThat(learning.of(me, new Whose.Client(client.id())).over()).isEqualTo(1);
        for (var whose : new Whose[] {mine, new Whose.Client(client.id())}) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> learning.of(stranger, whose));
        }
        assertThatExceptionOfType(NotFound.class)
                .as("those above")
                .isThrownBy(() -> learning.of(me, new Whose.Team(superior.id())));
    }

    private void foresee(Me who, int percent, boolean comesTrue) {
        var id = made(who, percent);
        if (comesTrue) {
            promises.keep(who, id, clock.instant());
        } else {
            promises.breakIt(who, id, "沒有做到");
        }
    }

    private PromiseId made(Me who, int percent) {
        var to = who.equals(me) ? client : clientele.hengyuan(who);
        return promises.make(who, Vows.of(to, who, clock.instant(), due).sure(percent).made());
    }
}
