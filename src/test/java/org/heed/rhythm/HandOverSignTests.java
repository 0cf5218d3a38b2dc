package org.heed.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.Channel;
import org.heed.conversation.Direction;
import org.heed.handover.Relay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.List;

/** A key contact nobody new has met stands on the radar until they have. Source: R030. */
@HeedTest
class HandOverSignTests {

    @Autowired private Relay relay;
    @Autowired private RadarLists radar;
    @Autowired private RhythmSweep sweep;
    @Autowired private TestClock clock;

    private Relay.Leg leg;

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    private List<SignKind> kinds() {
        sweep.sweep();
        return radar.of(leg.jianguo(), leg.side().client().id()).stream()
                .flatMap(it -> it.signs().stream())
                .map(SignLine::kind)
                .toList();
    }

    @Test
    void fromTheFirstAlarmUntilTheyHaveMet() {
        leg = relay.leg();
        relay.handed(leg);
        assertThat(kinds()).doesNotContain(SignKind.HAND_OVER);
        clock.pass(Duration.ofHours(49));
        assertThat(kinds()).contains(SignKind.HAND_OVER);
        relay.touch(leg.min(), leg, leg.side().lin(), Channel.PHONE, Direction.OUT);
        assertThat(kinds())
                .as("only those who were not met are left")
                .filteredOn(it -> it == SignKind.HAND_OVER)
                .hasSize(relay.others(leg));
    }
}
