package org.heed.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

@HeedTest
class GuardTests {

    @Autowired Guard guard;
    @Autowired Promises promises;
    @Autowired TestClock clock;
    @Autowired Cast cast;
    @Autowired Clientele clientele;
    @Autowired Keepers keepers;

    private Me me;
    private ClientCard client;
    private Instant due;

    @BeforeEach
    void aClientOfOurs() {
        clock.set(TestClock.START);
        me = cast.projectManager();
        client = clientele.hengyuan(me);
        due = clock.instant().plus(Duration.ofDays(2));
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    @Test
    void saysNothingOfAModestPromise() {
        assertThat(guard.of(me, vow().hours(3).sure(90).made())).isEqualTo(Cautions.NONE);
    }

    @Test
    void warnsOfWhatIsNotOursOrNotSureOrNotATime() {
        assertThat(keys(vow().control(Control.NOT_OURS))).containsExactly("not-ours");
        assertThat(keys(vow().control(Control.DEPENDS))).containsExactly("no-conditions");
        assertThat(keys(vow().sure(60))).containsExactly("not-sure");
        assertThat(keys(vow().text("我们尽快给您时间表"))).containsExactly("vague");
        assertThat(keys(vow().text("保证绝不再发生"))).containsExactly("over");
    }

    @Test
    void showsTheSumOfAFullCalendar() {
        var working =
                keepers.of(me.id()).calendar().content().workingTimeBetween(clock.instant(), due);
        promises.make(me, vow().hours(9).made());
        promises.make(me, vow().made());
        var needed = (int) working.toHours() - 8;
        var cautions = guard.of(me, vow().hours(needed).made());

        assertThat(cautions.reasons())
                .extracting(Reason::key)
                .containsExactly("promise.warning.full");
        var load = cautions.load();
        assertThat(load).isNotNull();
        assertThat(load.working()).isEqualTo(working);
        assertThat(load.promised()).isEqualTo(Duration.ofHours(9));
        assertThat(load.over()).isEqualTo(Duration.ofHours(9 + needed).minus(working));
        assertThat(load.counted()).isEqualTo(1);
        assertThat(load.unestimated()).isEqualTo(1);
        assertThat(load.promises()).hasSize(1);
        assertThat(keys(vow().hours(needed - 2))).as("what just fits").isEmpty();
    }

    @Test
    void remembersWhatSlippedToTheSamePerson() {
        var lin = clientele.lin(me, client);
        var other = clientele.lin(me, client);
        var slipped = promises.make(me, vow().to(lin).made());
        promises.renegotiate(me, slipped, due.plus(Duration.ofDays(1)), Consent.said("同意"));

        assertThat(keys(vow().to(lin))).containsExactly("slipped");
        assertThat(keys(vow().to(other))).isEmpty();
        assertThat(keys(vow())).as("nobody named").containsExactly("slipped-client");
    }

    @Test
    void tellsNothingOfClientsOneDoesNotSee() {
        var stranger = cast.projectManager();
        promises.make(me, vow().hours(90).made());
        var elsewhere = clientele.hengyuan(stranger);
        var theirs = Vows.of(elsewhere, me, clock.instant(), due).hours(1).made();
        var load = guard.of(stranger, theirs).load();

        assertThat(load).isNotNull();
        assertThat(load.promised()).isEqualTo(Duration.ofHours(90));
        assertThat(load.promises()).as("the words of another client's promise").isEmpty();
    }

    private Vows vow() {
        return Vows.of(client, me, clock.instant(), due);
    }

    private List<String> keys(Vows vow) {
        return guard.of(me, vow.made()).reasons().stream()
                .map(it -> it.key().replace("promise.warning.", ""))
                .toList();
    }
}
