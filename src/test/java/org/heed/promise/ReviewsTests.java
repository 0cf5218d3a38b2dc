package org.heed.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Evenings in Shanghai, where the standard calendar of the tests is. */
@HeedTest
class ReviewsTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Autowired Reviews reviews;
    @Autowired ReviewLists lists;
    @Autowired PromiseLists promiseLists;
    @Autowired Promises promises;
    @Autowired Heard heard;
    @Autowired TestClock clock;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    private Me superior;
    private Me me;
    private ClientCard client;
    private PromiseId first;
    private PromiseId second;

    @BeforeEach
    void anEveningWithTwoPromises() {
        clock.set(Instant.parse("2026-11-27T10:30:00Z"));
        superior = cast.person("劉建國", Role.MANAGER);
        me = cast.person("周思遠", Role.PROJECT_MANAGER, superior);
        client = clientele.hengyuan(me);
        first = made(5);
        second = made(6);
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    @Test
    void goThroughThePromisesOneAtATime() {
        assertThat(lists.evening(me)).isEqualTo(evening(first, 0, 2));
        reviews.answer(me, first, ReviewAnswer.KEEP, "", true);
        assertThat(lists.evening(me)).isEqualTo(evening(second, 1, 1));
        reviews.answer(me, second, ReviewAnswer.MOVE, "", false);

        assertThat(lists.evening(me).over()).isTrue();
        assertThat(planned(first)).as("the next working day").isEqualTo(FRIDAY.plusDays(3));
        assertThat(planned(second)).isNull();
    }

    @Test
    void markWhatIsAtRiskAndPlanIt() {
        reviews.answer(me, first, ReviewAnswer.RISK, "接口还差三项", false);

        var promise = promiseLists.get(me, first);
        assertThat(promise.state()).isInstanceOf(PromiseState.AtRisk.class);
        assertThat(promise.care().tellSince()).as("the client is to be told").isNotNull();
        assertThat(promise.care().warnedAt()).isEqualTo(clock.instant());
        assertThat(planned(first)).isEqualTo(FRIDAY.plusDays(3));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> reviews.answer(me, second, ReviewAnswer.RISK, "", false));
        assertThat(lists.evening(me).left()).as("a refused answer is none").isEqualTo(1);
    }

    @Test
    void letTheSuperiorSeeWhoNeedsHelp() {
        reviews.answer(me, first, ReviewAnswer.HELP, "请帮忙催第三方", false);

        assertThat(promiseLists.toldMe(superior)).extracting(PromiseCard::id).contains(first);
        assertThat(heard.of(first)).contains("help-asked");
    }

    @Test
    void areOneOwnsMatter() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reviews.answer(superior, first, ReviewAnswer.KEEP, "", false));
        assertThat(lists.evening(superior).waiting()).isFalse();
    }

    @Test
    void areVisibleTheNextDayWhenMissed() {
        reviews.answer(me, first, ReviewAnswer.KEEP, "", false);
        clock.set(Instant.parse("2026-11-30T01:00:00Z"));
        var expected = new MissedReview(me.id(), "周思遠", FRIDAY, 2);

        assertThat(lists.missed(me)).contains(expected);
        assertThat(lists.missedBelow(superior)).containsExactly(expected);
        assertThat(lists.missedBelow(cast.person("外人", Role.MANAGER))).isEmpty();
    }

    @Test
    void areNotMissedWhenFinishedLateThatNight() {
        clock.set(Instant.parse("2026-11-27T17:30:00Z"));
        reviews.answer(me, first, ReviewAnswer.KEEP, "", false);
        reviews.answer(me, second, ReviewAnswer.KEEP, "", false);
        clock.set(Instant.parse("2026-11-30T01:00:00Z"));

        assertThat(lists.missed(me)).isEmpty();
        assertThat(lists.evening(me).left()).as("a new evening").isEqualTo(2);
    }

    @Test
    void areNotMissedByWhoHadPromisedNothingYet() {
        var newcomer = cast.projectManager();
        var theirs = clientele.hengyuan(newcomer);
        clock.set(Instant.parse("2026-11-30T01:00:00Z"));
        promises.make(
                newcomer,
                Vows.of(theirs, newcomer, clock.instant(), clock.instant().plusSeconds(9000))
                        .made());

        assertThat(lists.missed(newcomer)).isEmpty();
    }

    private Evening evening(PromiseId next, int done, int left) {
        return new Evening(FRIDAY, FRIDAY.plusDays(3), promiseLists.get(me, next), done, left);
    }

    private LocalDate planned(PromiseId id) {
        return promiseLists.get(me, id).care().planOn();
    }

    private PromiseId made(int days) {
        var due = clock.instant().plus(Duration.ofDays(days));
        return promises.make(me, Vows.of(client, me, clock.instant(), due).made());
    }
}
