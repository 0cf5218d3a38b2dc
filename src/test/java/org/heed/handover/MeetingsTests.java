package org.heed.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.handover.Relay.refused;

import org.heed.HeedTest;
import org.heed.Refusals;
import org.heed.TestClock;
import org.heed.client.Channel;
import org.heed.conversation.Direction;
import org.heed.identity.Me;
import org.heed.kernel.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** An alarm sounds until each key contact has had a say with the new one. */
@HeedTest
class MeetingsTests {

    @Autowired private Relay relay;
    @Autowired private Handovers handovers;
    @Autowired private Meetings meetings;
    @Autowired private HandoverLists lists;
    @Autowired private HandoverSweep sweep;
    @Autowired private Heard heard;
    @Autowired private JdbcClient jdbc;
    @Autowired private TestClock clock;

    private Relay.Leg leg;
    private Me min;
    private HandoverId id;

    @BeforeEach
    void aHandedProject() {
        sweep.sweep();
        leg = relay.leg();
        min = leg.min();
        id = relay.handed(leg);
        // Only 林雅雯 is to be met, so that alarms can be counted.
        for (var one : lists.get(min, id).meetings()) {
            if (!one.contact().equals(leg.side().lin())) {
                meetings.excuse(leg.siyuan(), id, one.contact(), null, "不在这里");
            }
        }
        heard.forget();
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    private MeetingCard lin() {
        return lists.meeting(min, id, leg.side().lin());
    }

    private List<HandoverHappening> alarms() {
        return heard.of(id).stream()
                .filter(it -> it.what() == HandoverHappening.What.UNMET)
                .toList();
    }

    private int alarmsIn(Duration passing) {
        var before = alarms().size();
        for (var hour = 0; hour < passing.toHours(); hour++) {
            clock.pass(Duration.ofHours(1));
            sweep.sweep();
        }
        return alarms().size() - before;
    }

    @Test
    void soundsAfterTwoDaysAndThenEachDayToTheNewOneAndTheSuperior() {
        assertThat(alarmsIn(Duration.ofHours(47))).isZero();
        assertThat(alarmsIn(Duration.ofHours(2))).isEqualTo(1);
        assertThat(alarmsIn(Duration.ofHours(72))).isEqualTo(3);
        assertThat(lin().alarms()).isEqualTo(4);
        assertThat(alarms().getFirst().readers())
                .containsExactlyInAnyOrder(min.id().value(), leg.jianguo().id().value());
        assertThat(alarms()).extracting(HandoverHappening::kept).startsWith(true, false);
    }

    @Test
    void keepsStillUntilTheNamedDayIsOver() {
        var today = relay.today();
        refused(
                "day-passed",
                () -> meetings.plan(min, id, leg.side().lin(), null, today.minusDays(1)));
        refused(
                "too-far",
                () -> meetings.plan(min, id, leg.side().lin(), null, today.plusDays(31)));
        var before = lin();
        meetings.plan(min, id, leg.side().lin(), before.version(), today.plusDays(5));
        Refusals.stale(() ->
                meetings.plan(min, id, leg.side().lin(), before.version(), today.plusDays(6)));
        assertThat(alarmsIn(Duration.ofHours(5 * 24 + 14))).as("in Shanghai it is day 5").isZero();
        assertThat(alarmsIn(Duration.ofHours(2))).isEqualTo(1);
    }

    @Test
    void aCallConfirmsAMailDoesNotUntilTheyAnswer() {
        relay.touch(leg.siyuan(), leg, leg.side().lin(), Channel.PHONE, Direction.OUT);
        assertThat(lin().word()).as("the old one introduced the new one").isEqualTo("introduced");
        relay.touch(min, leg, leg.side().lin(), Channel.EMAIL, Direction.OUT);
        assertThat(lin().confirmedAt()).isNull();
        assertThat(alarmsIn(Duration.ofHours(49))).isEqualTo(1);
        relay.touch(min, leg, leg.side().lin(), Channel.EMAIL, Direction.IN);
        assertThat(lin().word()).isEqualTo("confirmed");
        assertThat(alarmsIn(Duration.ofHours(72))).isZero();
        refused("have-met", () -> meetings.excuse(leg.siyuan(), id, leg.side().lin(), null, "见过了"));
    }

    @Test
    void aCallBeforeItWasHandedCountsForNothing() {
        var other = relay.leg();
        var prepared = relay.prepared(other);
        relay.touch(other.siyuan(), other, other.side().lin(), Channel.MEETING, Direction.OUT);
        handovers.hand(other.siyuan(), prepared, null);
        var lin = lists.meeting(other.min(), prepared, other.side().lin());
        assertThat(lin.confirmedAt()).isNull();
        assertThat(lin.introducedAt()).as("but the old one spoke of the new one").isNotNull();
    }

    @Test
    void eachAlarmSoundsOnceHoweverManyNodesLook() throws Exception {
        clock.pass(Duration.ofHours(49));
        sweepTogether(6);
        assertThat(alarms()).hasSize(1);
        sweepTogether(6);
        assertThat(alarms()).hasSize(1);
        clock.pass(Duration.ofHours(24));
        sweepTogether(6);
        assertThat(alarms()).hasSize(2);
    }

    private void sweepTogether(int nodes) throws Exception {
        var start = new CyclicBarrier(nodes);
        try (var pool = Executors.newFixedThreadPool(nodes)) {
            var all =
                    IntStream.range(0, nodes)
                            .mapToObj(_ -> CompletableFuture.runAsync(() -> await(start), pool))
                            .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).get();
        }
    }

    private void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        sweep.sweep();
    }

    @Test
    void isPublishedForWhoeverWatchesOverSilence() {
        assertThat(unmet()).isEqualTo(1);
        relay.touch(min, leg, leg.side().lin(), Channel.FACE_TO_FACE, Direction.OUT);
        assertThat(unmet()).isZero();
        handovers.callOff(leg.siyuan(), id, null, "不换了");
        assertThat(heard.of(id))
                .extracting(HandoverHappening::actor)
                .doesNotContain(Actor.system());
    }

    private int unmet() {
        return jdbc.sql(
                        """
                        select count(*) from v_handover_contact v
                        where v.project_id = :project and v.confirmed_at is null
                            and v.excused_at is null and v.handed_at is not null
                        """)
                .param("project", leg.side().project().value())
                .query(Integer.class)
                .single();
    }
}
