package org.heed.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.complaint.Particulars;
import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.NotFound;
import org.heed.kernel.Urgency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Executors;

/** Who is told of what, on which line, and for which reason. */
@HeedTest
class TellingTests {

    @Autowired private Desk desk;
    @Autowired private Notifications notifications;
    @Autowired private NotificationLists lists;
    @Autowired private Followings followings;
    @Autowired private Duties duties;
    @Autowired private Particulars particulars;
    @Autowired private Circles circles;
    @Autowired private Cast cast;
    @Autowired private TestClock clock;
    @Autowired private TransactionTemplate transaction;

    private Desk.Case it;

    @BeforeEach
    void aCase() {
        // The standard calendar is the house's, in UTC: by day there, and in Shanghai.
        clock.set(Instant.parse("2026-11-24T09:30:00Z"));
        it = desk.one();
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    @Test
    void whatTheClientWritesNeedsTheOwnerNow() {
        desk.writes(it, "什麼時候給我答覆？");

        var line = only(it.zhou());
        assertThat(line.level()).isEqualTo(Urgency.NOW);
        assertThat(line.why()).isEqualTo("owner");
        assertThat(line.label()).isEqualTo(it.complaint().number().toString());
        assertThat(line.url()).isEqualTo("/complaints/" + it.complaint().number());
        assertThat(line.actor()).isEqualTo("林雅雯");
        assertThat(lists.calling(it.zhou())).isEqualTo(1);
        assertThat(desk.open(it.liu())).as("not theirs to answer").isEmpty();
    }

    @Test
    void whatHappensAgainStandsOnTheSameLineAndIsCounted() {
        desk.writes(it, "一");
        desk.writes(it, "二");
        desk.writes(it, "三");

        assertThat(only(it.zhou()).news()).isEqualTo(3);
        notifications.read(it.zhou(), only(it.zhou()).id());
        assertThat(desk.open(it.zhou())).isEmpty();
        desk.writes(it, "四");
        assertThat(only(it.zhou()).news()).isEqualTo(1);
    }

    @Test
    void manyAtOnceAreAllCounted() throws Exception {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                clients.submit(() -> desk.writes(it, "又一句"));
            }
        }

        assertThat(only(it.zhou()).news()).isEqualTo(8);
    }

    @Test
    void whatWasNotDoneWasNotTold() {
        transaction.executeWithoutResult(status -> {
            desk.writes(it, "收回");
            status.setRollbackOnly();
        });

        assertThat(desk.open(it.zhou())).isEmpty();
    }

    @Test
    void nobodyIsToldOfWhatTheyDidThemselves() {
        particulars.assign(it.zhou(), it.complaint().number(), null, it.liu().id(), Set.of());

        assertThat(desk.open(it.zhou())).isEmpty();
        var line = only(it.liu());
        assertThat(line.level()).isEqualTo(Urgency.TODAY);
        assertThat(lists.calling(it.liu())).as("today is early enough").isZero();
    }

    @Test
    void askingForSomeoneSeniorReachesTheSuperior() {
        desk.asksSenior(it);

        assertThat(desk.open(it.liu()))
                .anySatisfy(line -> assertThat(line.level()).isEqualTo(Urgency.NOW));
    }

    @Test
    void aRightTakenAwayTakesTheLinesAway() {
        desk.writes(it, Desk.CANARY);
        var line = only(it.zhou());

        circles.unseat(it.client().circle(), it.zhou().id());

        assertThat(desk.open(it.zhou())).isEmpty();
        assertThat(lists.calling(it.zhou())).isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lists.get(it.zhou(), line.id()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> notifications.read(it.zhou(), line.id()));
        desk.writes(it, "現在他看不到了");
        circles.seat(it.client().circle(), it.zhou().id());
        assertThat(only(it.zhou()).news()).as("nothing was added meanwhile").isEqualTo(1);
    }

    @Test
    void nobodyReachesTheLineOfAnother() {
        desk.writes(it, "一");
        var line = only(it.zhou()).id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lists.get(it.liu(), line));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> notifications.snooze(it.liu(), line, tomorrow()));
    }

    @Test
    void whatIsOnlyForInformationDoesNotWeakenWhatNeedsThem() {
        desk.writes(it, "一");
        followings.follow(it.zhou(), "/complaints/" + it.complaint().number());
        particulars.assign(it.liu(), it.complaint().number(), null, it.liu().id(), Set.of());

        var line = only(it.zhou());
        assertThat(line.level()).isEqualTo(Urgency.NOW);
        assertThat(line.why()).isEqualTo("owner");
        assertThat(line.kind()).as("the newest on top").isEqualTo("complaint.assigned");
    }

    @Test
    void aSnoozedLineIsAwayUntilThenOrUntilItNeedsThem() {
        desk.writes(it, "一");
        var line = only(it.zhou()).id();
        notifications.snooze(it.zhou(), line, tomorrow());
        assertThat(desk.open(it.zhou())).isEmpty();
        assertThat(lists.calling(it.zhou())).isZero();

        clock.pass(Duration.ofDays(1));
        assertThat(desk.open(it.zhou())).hasSize(1);

        notifications.snooze(it.zhou(), line, tomorrow());
        desk.writes(it, "還在嗎？");
        assertThat(desk.open(it.zhou())).hasSize(1);
    }

    @Test
    void whatIsKeptStaysWhenItIsRead() {
        desk.writes(it, "一");
        var line = only(it.zhou()).id();
        notifications.keep(it.zhou(), line);
        notifications.read(it.zhou(), line);
        assertThat(only(it.zhou()).kept()).isTrue();

        notifications.letGo(it.zhou(), line);
        assertThat(desk.open(it.zhou())).isEmpty();
    }

    @Test
    void followersHearSilentlyAndOnlyOfWhatTheySee() {
        var chen = cast.person("陈敏", Role.PROJECT_MANAGER);
        circles.seat(it.client().circle(), chen.id());
        followings.follow(chen, "/clients/" + it.client().slug());
        desk.writes(it, "一");

        var line = only(chen);
        assertThat(line.level()).isEqualTo(Urgency.NOTED);
        assertThat(line.why()).isEqualTo("follower");
        circles.unseat(it.client().circle(), chen.id());
        desk.writes(it, "二");
        circles.seat(it.client().circle(), chen.id());
        assertThat(only(chen).news()).isEqualTo(1);

        followings.leave(chen, "/clients/" + it.client().slug());
        desk.writes(it, "三");
        assertThat(only(chen).news()).isEqualTo(1);
        var stranger = cast.projectManager();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> followings.follow(stranger, "/clients/" + it.client().slug()));
    }

    @Test
    void atNightTheSuperiorAndWhoeverIsOnCallAreTold() {
        var chen = cast.person("陈敏", Role.PROJECT_MANAGER);
        var stranger = cast.projectManager();
        circles.seat(it.client().circle(), chen.id());
        clock.set(Instant.parse("2026-11-24T22:00:00Z"));
        duties.put(it.liu(), chen.id(), clock.instant(), tomorrow());
        duties.put(it.liu(), stranger.id(), clock.instant(), tomorrow());

        var number = desk.receivedBy(chen, it);

        assertThat(desk.open(it.zhou())).anySatisfy(l -> assertThat(l.label()).isEqualTo(number));
        assertThat(desk.open(it.liu()))
                .anySatisfy(l -> {
                    assertThat(l.label()).isEqualTo(number);
                    assertThat(l.why()).isEqualTo("superior");
                });
        assertThat(desk.open(stranger)).as("on call, but without sight").isEmpty();
    }

    private NotificationLine only(Me me) {
        return desk.open(me).stream()
                .filter(line -> line.subject().equals(it.complaint().id().subject()))
                .reduce((one, other) -> {
                    throw new AssertionError("One line a record");
                })
                .orElseThrow();
    }

    private Instant tomorrow() {
        return clock.instant().plus(Duration.ofHours(24));
    }
}
