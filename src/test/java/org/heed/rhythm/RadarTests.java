package org.heed.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Signs come, count from their moment, add up in sight of all, and go. */
@HeedTest
class RadarTests {

    @Autowired Radar radar;
    @Autowired RadarLists lists;
    @Autowired RhythmSweep sweep;
    @Autowired TestClock clock;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    private Me me;
    private ClientCard client;

    @BeforeEach
    void aClient() {
        clock.set(TestClock.START);
        me = cast.projectManager();
        client = clientele.hengyuan(me);
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    @Test
    void aSignPutsAClientOnTheRadarWithItsReasonAndItsSum() {
        radar.raise(sign(SignKind.HAND_OVER, 1, now()));
        radar.raise(sign(SignKind.SLIP, 1, now()));

        var line = line();
        assertThat(line.weight()).isEqualTo(5);
        assertThat(line.signs()).extracting(SignLine::weight).containsExactly(3, 2);
        assertThat(line.first().kind()).isEqualTo(SignKind.HAND_OVER);
        assertThat(line.ownerName()).isEqualTo(me.name());
        assertThat(line.actBy()).isEqualTo(now().plus(Duration.ofDays(1)));
    }

    @Test
    void theSumIsAlwaysTheSumOfWhatIsShown() {
        for (var kind : SignKind.values()) {
            radar.raise(sign(kind, 7, now()));
        }
        var line = line();
        var hidden = SignKind.values().length - RadarLists.REASONS;
        assertThat(line.more()).isEqualTo(hidden);
        assertThat(line.weight())
                .isEqualTo(
                        java.util.Arrays.stream(SignKind.values())
                                .mapToInt(SignKind::weight)
                                .sum());
    }

    @Test
    void whatOnlyAddsPutsNobodyThere() {
        radar.raise(sign(SignKind.PROMISE_OPEN, 1, now()));
        radar.raise(sign(SignKind.MOOD, 2, now()));
        assertThat(lists.of(me, client.id())).isEmpty();
    }

    @Test
    void theSameSignTwiceIsOneAndTheLaterFactsHold() {
        radar.raise(sign(SignKind.HAND_OVER, 1, now()));
        radar.raise(sign(SignKind.HAND_OVER, 1, now()));
        assertThat(line().signs()).hasSize(1);
    }

    @Test
    void aSignThatLiesAheadCountsFromItsMomentOn() {
        radar.raise(sign(SignKind.RHYTHM, 1, now().plus(Duration.ofDays(7))));
        sweep.sweep();
        assertThat(lists.of(me, client.id())).isEmpty();

        clock.pass(Duration.ofDays(7));
        sweep.sweep();
        sweep.sweep();
        assertThat(line().weight()).isEqualTo(3);
    }

    @Test
    void aSignThatIsPutOffLeavesTheRadar() {
        radar.raise(sign(SignKind.RHYTHM, 1, now()));
        radar.raise(sign(SignKind.RHYTHM, 1, now().plus(Duration.ofDays(7))));
        assertThat(lists.of(me, client.id())).isEmpty();
    }

    @Test
    void whatIsSettledIsGoneAndTwiceIsHarmless() {
        radar.raise(sign(SignKind.HAND_OVER, 1, now()));
        radar.raise(sign(SignKind.REPLACED_CONTACT, 1, now()));
        radar.raise(sign(SignKind.REPLACED_CONTACT, 2, now()));

        radar.clear(SignKind.HAND_OVER, source(1));
        radar.clear(SignKind.HAND_OVER, source(1));
        assertThat(line().weight()).isEqualTo(6);
        radar.clear(source(1));
        assertThat(line().weight()).isEqualTo(3);
        radar.clear(source(2));
        assertThat(lists.of(me, client.id())).isEmpty();
    }

    @Test
    void nobodySeesWhatIsNotTheirs() {
        radar.raise(sign(SignKind.HAND_OVER, 1, now()));
        var id = line().id();
        var stranger = cast.projectManager();
        assertThat(lists.of(stranger, client.id())).isEmpty();
        assertThat(lists.list(stranger, false, null, 50).items()).isEmpty();
        assertThatThrownBy(() -> lists.get(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lists.get(me, new RadarLineId(0))).isInstanceOf(NotFound.class);
    }

    @Test
    void theHeaviestStandsFirstAndThePagesGoOn() {
        var other = clientele.northwind(me);
        radar.raise(sign(SignKind.HAND_OVER, 1, now()));
        radar.raise(of(other, SignKind.BAD_NEWS, 2, now(), me));

        var first = lists.list(me, false, null, 1);
        assertThat(first.items()).extracting(RadarLine::client).containsExactly(other.id());
        var cursor = org.heed.kernel.Cursor.read(first.next(), 2);
        assertThat(lists.list(me, false, cursor, 1).items())
                .extracting(RadarLine::client)
                .containsExactly(client.id());
    }

    @Test
    void mineIsWhatIHaveToActOn() {
        radar.raise(of(client, SignKind.HAND_OVER, 1, now(), cast.projectManager()));
        assertThat(lists.list(me, true, null, 50).items()).isEmpty();
        assertThat(lists.list(me, false, null, 50).items()).hasSize(1);
    }

    private RadarLine line() {
        return lists.of(me, client.id()).getFirst();
    }

    private Instant now() {
        return clock.instant();
    }

    private Subject source(long id) {
        return new Subject("hand-over", client.id().value() * 100 + id);
    }

    private Sign sign(SignKind kind, long source, Instant since) {
        return of(client, kind, source, since, me);
    }

    private Sign of(ClientCard of, SignKind kind, long id, Instant since, @Nullable Me owner) {
        return new Sign(
                kind,
                new Subject("hand-over", of.id().value() * 100 + id),
                of.circle(),
                of.id(),
                null,
                null,
                since,
                Map.of(),
                of.url(),
                owner == null ? null : owner.id());
    }
}
