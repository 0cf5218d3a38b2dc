package org.heed.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.promise.Control;
import org.heed.promise.NewPromise;
import org.heed.promise.PromiseId;
import org.heed.promise.PromiseKind;
import org.heed.promise.Promises;
import org.heed.promise.ReviewAnswer;
import org.heed.promise.Reviews;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** From five in the afternoon the promises are gone through; tomorrow's plan comes of it. */
@HeedTest
class EveningAndTomorrowTests {

    /** Thursday in Shanghai. */
    private static final Instant BEFORE_FIVE = Instant.parse("2026-11-26T08:59:00Z");

    private static final Instant AT_FIVE = Instant.parse("2026-11-26T09:00:00Z");
    private static final Instant AT_FOUR_IN_THE_NIGHT = Instant.parse("2026-11-26T20:00:00Z");

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private Promises promises;
    @Autowired private Reviews reviews;
    @Autowired private TestClock clock;

    private Me me;
    private ClientCard client;

    @BeforeEach
    void aThursday() {
        clock.set(BEFORE_FIVE);
        me = cast.person("周思远", Role.PROJECT_MANAGER);
        client = clientele.hengyuan(me);
    }

    @AfterEach
    void backToNow() {
        clock.set(TestClock.START);
    }

    @Test
    void theReviewIsOfferedFromFiveUntilTheNightEnds() {
        promise("壓測報告", Duration.ofDays(20));

        assertThat(page("/today")).doesNotContain("今晚有 1 项承诺要核对");
        clock.set(AT_FIVE);
        assertThat(page("/today")).contains("今晚有 1 项承诺要核对", "/promises/review");
        clock.set(AT_FOUR_IN_THE_NIGHT.minusSeconds(1));
        assertThat(page("/today")).contains("今晚有 1 项承诺要核对");
        clock.set(AT_FOUR_IN_THE_NIGHT);
        assertThat(page("/today")).doesNotContain("今晚有 1 项承诺要核对");
    }

    @Test
    void whoHasNoPromisesIsNotAsked() {
        clock.set(AT_FIVE);

        assertThat(page("/today")).doesNotContain("今晚有", "/promises/review");
    }

    @Test
    void theAnswersMakeTomorrowsPlan() {
        var planned = promise("壓測報告", Duration.ofDays(20));
        promise("另一件事", Duration.ofDays(20));
        clock.set(AT_FIVE);

        reviews.answer(me, planned, ReviewAnswer.KEEP, "", true);
        assertThat(page("/tomorrow"))
                .contains("2026年11月27日", "壓測報告", "晚间核对时排进来的", "今晚还有 1 项承诺没核对")
                .doesNotContain("另一件事");
        assertThat(page("/today")).contains("今晚还有 1 项承诺没核对");

        reviews.answer(me, second(planned), ReviewAnswer.KEEP, "", false);
        assertThat(page("/today")).contains("2 项都核对完了", "href=\"/tomorrow\"");
        clock.set(Instant.parse("2026-11-27T01:00:00Z"));
        assertThat(page("/today")).contains("壓測報告", "今天计划内").doesNotContain("没有做完");
    }

    @Test
    void thePlanHasWhatIsDueAndWhatMustBeBegunAndMeansTheNextWorkingDay() {
        clock.set(AT_FIVE.plus(Duration.ofDays(1)));
        promise("週一要交", Duration.ofDays(3));
        effort("三天的活", Duration.ofDays(5), Duration.ofHours(20));
        promise("月底的事", Duration.ofDays(40));

        assertThat(page("/tomorrow"))
                .contains("2026年11月30日", "当天到期", "当天必须动手", "合计还要 20 小时")
                .containsSubsequence("週一要交", "三天的活")
                .doesNotContain("月底的事");
    }

    @Test
    void aReviewThatWasMissedIsSaidInTheMorning() {
        promise("壓測報告", Duration.ofDays(20));
        clock.set(Instant.parse("2026-11-27T06:00:00Z"));

        assertThat(page("/today")).contains("现在补上", "没有做完");
    }

    @Test
    void nobodySeesThePlanOfAnother() {
        promise("壓測報告", Duration.ofDays(1));
        var other = cast.projectManager();

        assertThat(page(other, "/tomorrow")).contains("当天没有承诺要动").doesNotContain("壓測報告");
    }

    private PromiseId second(PromiseId first) {
        return new PromiseId(first.value() + 1);
    }

    private PromiseId promise(String text, Duration ahead) {
        return effort(text, ahead, null);
    }

    private PromiseId effort(String text, Duration ahead, @Nullable Duration effort) {
        return promises.make(
                me,
                new NewPromise(
                        text,
                        Language.ZH_HANT,
                        client.id().subject(),
                        client.circle(),
                        client.id(),
                        null,
                        null,
                        me.id(),
                        null,
                        clock.instant(),
                        clock.instant().plus(ahead),
                        effort,
                        Control.FULL,
                        null,
                        "",
                        PromiseKind.MAIN,
                        true));
    }

    private String page(String uri) {
        return page(me, uri);
    }

    private String page(Me who, String uri) {
        var answer = browser.get().uri(uri).with(cast.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
