package org.heed.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.timeline.TimelineLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;

@HeedTest
class PromisesTests {

    @Autowired private Promises promises;
    @Autowired private PromiseLists lists;
    @Autowired private TimelineLists timelines;
    @Autowired private TestClock clock;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;

    private Me me;
    private ClientCard client;
    private Instant due;

    @BeforeEach
    void aClientOfOurs() {
        me = cast.projectManager();
        client = clientele.hengyuan(me);
        due = clock.instant().plus(Duration.ofDays(2));
    }

    @Test
    void areKeptInTime() {
        var id = promises.make(me, promise(me.id()));
        promises.keep(me, id, clock.instant());

        assertThat(lists.get(me, id).state()).isInstanceOf(PromiseState.Kept.class);
        assertThat(lists.open(me, client.id().subject())).isEmpty();
        assertThat(lists.counts(me, client.id().subject()))
                .isEqualTo(new PromiseCounts(0, 0, 0, 1, 0, 0, 0));
    }

    @Test
    void areLateHoweverTheyAreRecorded() {
        var id = promises.make(me, promise(me.id()));
        clock.pass(Duration.ofDays(3));
        assertThat(lists.overdue(me, 10)).extracting(PromiseCard::id).containsExactly(id);
        assertThat(lists.forClient(client.id().subject()).getFirst().state()).isEqualTo("late");
        promises.keep(me, id, clock.instant());

        assertThat(lists.get(me, id).state()).isInstanceOf(PromiseState.KeptLate.class);
    }

    @Test
    void mayMoveBeforeTheirDateAndRememberIt() {
        var id = promises.make(me, promise(me.id()));
        promises.renegotiate(me, id, due.plus(Duration.ofDays(1)), Consent.said("林副總來電同意"));

        var moved = lists.get(me, id);
        assertThat(moved.due()).isEqualTo(due.plus(Duration.ofDays(1)));
        assertThat(moved.firstDue()).isEqualTo(due);
        assertThat(moved.slips()).isEqualTo(1);
        assertThat(moved.state()).isInstanceOf(PromiseState.Renegotiated.class);
    }

    @Test
    void mayNotMoveOnceTheirDateHasPassed() {
        var id = promises.make(me, promise(me.id()));
        clock.pass(Duration.ofDays(2));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        promises.renegotiate(
                                me, id, due.plus(Duration.ofDays(9)), Consent.said("來電同意")))
                .withMessage("promise.refused.date-passed");
    }

    @Test
    void areKeptBySomebodyWhoMaySeeThem() {
        var stranger = cast.projectManager();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> promises.make(me, promise(stranger.id())))
                .withMessage("promise.refused.keeper-cannot-see");
    }

    @Test
    void showTheClientNoReasonOfOurs() {
        var id = promises.make(me, promise(me.id()));
        promises.endanger(me, id, "接口又晚了");
        promises.breakIt(me, id, "內部原因");

        var seen = timelines.forClient(client.id().subject());
        assertThat(seen).extracting(it -> it.kind()).containsExactly("promise.made");
        assertThat(seen.toString()).doesNotContain("接口又晚了", "內部原因");
        assertThat(lists.forClient(client.id().subject()).toString())
                .contains("broken")
                .doesNotContain("內部原因");
    }

    private NewPromise promise(PersonId by) {
        return NewPromise.plain(
                PromiseKind.MAIN,
                "新的上線時間表",
                Language.ZH_HANT,
                client.id().subject(),
                client.circle(),
                client.id(),
                null,
                by,
                null,
                clock.instant(),
                due);
    }
}
