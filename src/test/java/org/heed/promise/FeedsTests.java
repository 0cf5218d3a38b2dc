package org.heed.promise;

import static org.assertj.core.api.Assertions.assertThat;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

@HeedTest
class FeedsTests {

    @Autowired MockMvcTester program;
    @Autowired Feeds feeds;
    @Autowired Promises promises;
    @Autowired Circles circles;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    private Me me;
    private ClientCard client;
    private PromiseId id;

    @BeforeEach
    void aPromise() {
        clock.set(TestClock.START);
        me = cast.projectManager();
        client = clientele.hengyuan(me);
        id = made("上線時間表，逗號；分號\n第二行，" + "很長的句子".repeat(30));
    }

    @Test
    void areCalendarsThatOthersCanRead() throws Exception {
        var answer = read(feeds.make(me, true));
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "text/calendar;charset=UTF-8");
        var text = text(answer);
        assertThat(text.lines())
                .allSatisfy(it ->
                        assertThat(it.getBytes(StandardCharsets.UTF_8).length)
                                .isLessThanOrEqualTo(75));
        assertThat(text).contains("\r\n").doesNotContain("\n\n");

        var events = events(text);
        assertThat(events).hasSize(2);
        assertThat(events.getLast().getSummary().getValue()).contains("上線時間表，逗號；分號\n第二行");
        assertThat(events.getLast().getUid().orElseThrow().getValue())
                .startsWith("promise-" + id.value() + "-due@");
        assertThat(events.getFirst().getAlarms()).hasSize(1);
    }

    @Test
    void areTheSameUntilSomethingChanges() {
        var secret = feeds.make(me, true);
        var etag = String.valueOf(read(secret).getResponse().getHeader("ETag"));
        var again = program.get().uri(address(secret)).header("If-None-Match", etag).exchange();
        assertThat(again).hasStatus(304);
        assertThat(again.getResponse().getContentAsByteArray()).isEmpty();

        promises.keep(me, id, clock.instant());
        assertThat(program.get().uri(address(secret)).header("If-None-Match", etag).exchange())
                .hasStatusOk();
    }

    @Test
    void keepTheWordsToThemselvesUnlessAsked() {
        assertThat(text(read(feeds.make(me, false))))
                .contains(client.shortName())
                .doesNotContain("上線時間表");
    }

    @Test
    void showWhatTheirOwnerMaySeeNow() {
        var secret = feeds.make(me, true);
        assertThat(text(read(secret))).contains("VEVENT");
        circles.unseat(client.circle(), me.id());

        assertThat(text(read(secret))).doesNotContain("VEVENT").doesNotContain("上線");
    }

    @Test
    void endWhenTheirOwnerSaysSo() {
        var secret = feeds.make(me, true);
        feeds.revoke(me, feeds.list(me).getFirst().id());

        assertThat(read(secret)).hasStatus(404);
        assertThat(read("unknown")).hasStatus(404);
        assertThat(feeds.list(me)).isEmpty();
    }

    @Test
    void askAProgramToWaitThatReadsTooOften() {
        var secret = feeds.make(me, true);
        for (int i = 0; i < Feeds.MOST_AN_HOUR; i++) {
            assertThat(read(secret)).hasStatusOk();
        }
        assertThat(read(secret)).hasStatus(429).hasHeader("Retry-After", "3600");
        clock.pass(Duration.ofMinutes(61));
        assertThat(read(secret)).hasStatusOk();
        clock.set(TestClock.START);
    }

    @Test
    void leaveNoSecretBehind() {
        var secret = feeds.make(me, true);
        var stored =
                jdbc.sql("select f::text from promise_feed f where person_id = :me")
                        .param("me", me.id().value())
                        .query(String.class)
                        .list();

        assertThat(stored).isNotEmpty().allSatisfy(it -> assertThat(it).doesNotContain(secret));
    }

    private PromiseId made(String text) {
        var due = clock.instant().plus(Duration.ofDays(2));
        return promises.make(me, Vows.of(client, me, clock.instant(), due).text(text).made());
    }

    private static List<VEvent> events(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        return calendar.getComponents("VEVENT");
    }

    private MvcTestResult read(String secret) {
        return program.get().uri(address(secret)).exchange();
    }

    private static String address(String secret) {
        return "/feeds/" + secret + ".ics";
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
