package org.heed.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.clock.ClockHappening;
import org.heed.clock.ClockKind;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Particulars;
import org.heed.complaint.ParticularsForm;
import org.heed.complaint.Phase;
import org.heed.identity.Me;
import org.heed.kernel.About;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.List;

/** What was said and done, and the moments that sheets begin with. */
@HeedTest
class RecordOfAComplaintTests {

    @Autowired MockMvcTester browser;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired ComplaintLists lists;
    @Autowired Particulars particulars;
    @Autowired TestClock clock;
    @Autowired Cases cases;
    @Autowired Cast cast;

    private Me me;

    @BeforeEach
    void aMorning() {
        clock.set(TestClock.START);
        me = cast.projectManager();
    }

    @Test
    void saysHowMuchThereIsBehindEachFilter() {
        var desk = desk(cases.received(me));

        assertThat(desk.page())
                .bodyText()
                .containsPattern("全部 <span class=\"n\">[1-9]\\d*</span>")
                .containsPattern("仅内部 <span class=\"n\">\\d+</span>");
    }

    @Test
    void foldsTheRemindersThatALaterOneSaysAnew() {
        var desk = desk(cases.received(me));
        List.of(50, 75, 90).forEach(it -> warn(desk.number(), ClockKind.ACKNOWLEDGE, it));
        warn(desk.number(), ClockKind.PROPOSAL, 50);

        assertThat(desk.page()).bodyText().contains("2 条较早的时限提醒");
    }

    @Test
    void asksWhenItTookPlaceFromNowAndWhenItIsDueFromTheTargets() {
        var desk = desk(cases.received(me));

        // 09:14 in Shanghai; the next word within a week, at the end of a working day.
        assertThat(desk.get("/acknowledgement"))
                .bodyText()
                .containsPattern("name=\"at\" type=\"datetime-local\" value=\"2026-11-24T09:14\"")
                .containsPattern(
                        "name=\"nextAt\" type=\"datetime-local\" value=\"2026-1\\d-\\d\\d");
        var confirmed = desk(cases.at(me, Phase.CONFIRMED));
        assertThat(confirmed.get("/follow-ups/new"))
                .bodyText()
                .containsPattern("name=\"dueAt\" type=\"datetime-local\" value=\"2026-1");
    }

    @Test
    void writesATitleWithTheLettersOfItsOwnLanguage() {
        var desk = desk(cases.received(me));
        var card = lists.card(me, desk.number());
        particulars.rewrite(
                me,
                desk.number(),
                null,
                new ParticularsForm(
                        "交接后进度停滞",
                        null,
                        card.contact(),
                        card.channel(),
                        card.receivedAt(),
                        card.demand(),
                        card.matter(),
                        "",
                        "",
                        card.severity(),
                        false,
                        List.of()));

        assertThat(desk.page())
                .bodyText()
                .contains("<h1 lang=\"zh-Hans\">交接后进度停滞</h1>")
                .contains("<blockquote class=\"pre\" lang=\"zh-Hant\">");
    }

    private void warn(ComplaintNumber number, ClockKind kind, int share) {
        var card = lists.card(me, number);
        var about = new About(card.id().subject(), card.circle().value(), List.of());
        var due = clock.instant().plus(Duration.ofHours(9));
        transaction.executeWithoutResult(status ->
                events.publishEvent(
                        new ClockHappening.Warned(
                                new ClockHappening.Of(about, kind, due, null),
                                share,
                                clock.instant())));
    }

    private Desk desk(ComplaintNumber number) {
        return new Desk(browser, cast, me, number);
    }
}
