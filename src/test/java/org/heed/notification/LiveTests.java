package org.heed.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.SecondNode;
import org.heed.TestClock;
import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.heed.identity.People;
import org.heed.identity.web.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

/**
 * Streams over real connections, on two nodes: this one and another of the same house. Source:
 * security, A4, A7, D9.
 */
@HeedTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveTests {

    @Autowired private Desk desk;
    @Autowired private Notifications notifications;
    @Autowired private LiveStreams streams;
    @Autowired private Circles circles;
    @Autowired private People people;
    @Autowired private Cast cast;
    @Autowired private TestClock clock;
    @Autowired private SessionRepository<?> sessions;
    @Autowired private DataSource database;
    @LocalServerPort private int here;

    private SecondNode other;

    @BeforeAll
    void twoNodes() throws Exception {
        other = SecondNode.on(database);
    }

    @AfterAll
    void oneNode() {
        other.close();
        clock.set(TestClock.START);
    }

    @Test
    void whatHappensOnOneNodeReachesABrowserOnTheOther() throws Exception {
        var it = desk.one();
        try (var there = Listener.at(other.port(), cookie(it.zhou(), realNow()));
                var same = Listener.at(here, cookie(it.zhou(), clock.instant()))) {
            desk.writes(it, Desk.CANARY);

            var record = "\"kind\":\"complaint\",\"id\":" + it.complaint().id().value();
            assertThat(there.hears(record)).isTrue();
            assertThat(there.hears("\"kind\":\"notification\"")).isTrue();
            assertThat(same.hears(record)).isTrue();
            assertThat(there.all()).doesNotContain(Desk.CANARY, "林雅雯", "HD-");
        }
    }

    @Test
    void whatIsReadOnOneDeviceIsReadOnTheOthers() throws Exception {
        var it = desk.one();
        desk.writes(it, "一");
        try (var there = Listener.at(other.port(), cookie(it.zhou(), realNow()))) {
            notifications.read(it.zhou(), desk.open(it.zhou()).getFirst().id());

            assertThat(there.hears("\"kind\":\"notification\"")).isTrue();
        }
    }

    @Test
    void whoeverDoesNotSeeTheRecordHearsNothing() throws Exception {
        var it = desk.one();
        var stranger = cast.projectManager();
        var left = desk.one();
        circles.unseat(left.client().circle(), left.zhou().id());
        try (var hers = Listener.at(other.port(), cookie(stranger, realNow()));
                var his = Listener.at(other.port(), cookie(left.zhou(), realNow()));
                var theirs = Listener.at(other.port(), cookie(it.zhou(), realNow()))) {
            desk.writes(left, "一");
            desk.writes(it, "二");

            assertThat(theirs.hears("\"kind\":\"complaint\"")).isTrue();
            assertThat(hers.data()).isEmpty();
            assertThat(his.data()).isEmpty();
        }
    }

    @Test
    void aStreamEndsWithTheSession() throws Exception {
        var me = cast.projectManager();
        try (var stream = Listener.at(here, cookie(me, clock.instant()))) {
            people.disable(cast.administrator(), me.id(), 1);

            assertThat(stream.endsWithin(Duration.ofSeconds(5))).isTrue();
        }
    }

    @Test
    void listeningDoesNotKeepASessionAwake() throws Exception {
        var me = cast.projectManager();
        try (var stream = Listener.at(here, cookie(me, clock.instant()))) {
            clock.pass(Duration.ofHours(2));

            assertThat(stream.endsWithin(Duration.ofSeconds(5))).isTrue();
        }
    }

    /** Every page that is left leaves a stream: no bug, nothing in the log. */
    @Test
    void aBrowserThatLeavesIsNoBug(CapturedOutput output) throws Exception {
        var it = desk.one();
        var leaving = Listener.at(here, cookie(it.zhou(), clock.instant()));
        leaving.close();
        for (int i = 0; i < 50 && listens(it.zhou()); i++) {
            desk.writes(it, "一");
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }

        assertThat(listens(it.zhou())).isFalse();
        assertThat(output.getOut()).doesNotContain("A bug answered a page", "threw exception");
    }

    private boolean listens(Me me) {
        return streams.all().stream().anyMatch(one -> one.person().equals(me.id()));
    }

    @Test
    void oneBrowserTooManyEndsTheOldest() throws Exception {
        var me = cast.projectManager();
        var cookie = cookie(me, clock.instant());
        var first = Listener.at(here, cookie);
        var others = new java.util.ArrayList<Listener>();
        for (int i = 0; i < LiveStreams.MOST; i++) {
            others.add(Listener.at(here, cookie));
        }

        assertThat(first.endsWithin(Duration.ofSeconds(5))).isTrue();
        assertThat(others.getFirst().endsWithin(Duration.ofMillis(1))).isFalse();
        first.close();
        others.forEach(Listener::close);
    }

    @Test
    void nobodyListensWithoutASession() throws Exception {
        try (var stream = Listener.at(here, "heed=none")) {
            assertThat(stream.status()).isEqualTo(303);
        }
    }

    private String cookie(Me me, Instant now) {
        var cookie = SignedIn.cookie(sessions, me.id(), 1, now);
        return cookie.getName() + "=" + cookie.getValue();
    }

    private static Instant realNow() {
        return Clock.systemUTC().instant();
    }
}
