package org.heed.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heed.history.Past.mail;
import static org.heed.history.Past.mailbox;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.timeline.Chronicle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Old mails and calendars become history once, and nothing more than history. */
@HeedTest
class ReadingFilesTests {

    @Autowired private Past past;
    @Autowired private Imports imports;
    @Autowired private Items items;
    @Autowired private HistoryLists histories;
    @Autowired private Chronicle chronicle;
    @Autowired private Cast cast;
    @Autowired private TestClock clock;

    private Past.Engagement it;

    @BeforeEach
    void aProject() {
        clock.set(TestClock.START);
        it = past.engagement();
    }

    @Test
    void readsAMailWithItsMomentItsWordsAndWhoItIsFrom() {
        var card = past.take(it, "alt/八月.eml", mail(it, 90, "a", "Weekly", "每週確認收到。"));
        assertThat(card.kind()).isEqualTo(ImportKind.MAIL);
        assertThat(card.name()).isEqualTo("八月.eml");
        assertThat(card.added()).isEqualTo(1);
        var read = read().getFirst();
        assertThat(read.at()).isEqualTo(Instant.parse("2026-08-26T01:14:00Z"));
        assertThat(read.words()).isEqualTo("每週確認收到。");
        assertThat(read.from()).isEqualTo("林雅雯");
        assertThat(read.side()).isEqualTo(ItemSide.THEIRS);
        assertThat(read.clientVisible()).as("internal unless made visible").isFalse();
        assertThat(items.source(it.me(), it.project().id(), read.id()))
                .asString(StandardCharsets.UTF_8)
                .startsWith("From: =?UTF-8?B?");
    }

    @Test
    void theSameFileTwiceAddsNothing() {
        var file =
                mailbox(
                        mail(it, 90, "a", "One", "第一封。"),
                        mail(it, 80, "b", "Two", "第二封。\n\nFrom now on every week."),
                        mail(it, 70, "c", "Three", "第三封。"));
        assertThat(past.take(it, "old.mbox", file).added()).isEqualTo(3);
        assertThat(read().get(1).words()).contains("\nFrom now on every week.");
        var told = told("history.file-read");
        var again = past.take(it, "copy of old.mbox", file);
        assertThat(again.added()).isZero();
        assertThat(again.known()).isEqualTo(3);
        assertThat(read()).hasSize(3);
        assertThat(told("history.file-read")).isEqualTo(told).isEqualTo(1);
    }

    @Test
    void theSameMailSavedByAnotherProgramIsTheSame() {
        past.take(it, "a.eml", mail(it, 90, "a", "One", "第一封。"));
        var other = "X-Mozilla-Status: 0001\r\n" + mail(it, 90, "a", "One", "第一封。 ");
        assertThat(past.take(it, "b.eml", other.replace("\n", "\r\n")).known()).isEqualTo(1);
    }

    @Test
    void twoMailsThatOnlyShareAnIdAreTwo() {
        past.take(it, "false.eml", mail(it, 91, "a", "Never mind", "不用了。"));
        assertThat(past.take(it, "true.eml", mail(it, 90, "a", "One", "第一封。")).added())
                .isEqualTo(1);
    }

    @Test
    void anotherProjectHasAHistoryOfItsOwn() {
        var file = mail(it, 90, "a", "One", "第一封。");
        past.take(it, "a.eml", file);
        var other = past.engagement();
        assertThat(past.take(other, "a.eml", file).added()).isEqualTo(1);
        assertThatThrownBy(() -> items.get(other.me(), it.project().id(), read().getFirst().id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> items.get(it.me(), other.project().id(), read().getFirst().id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestStays() {
        var deep = new StringBuilder("From: a@b.example\nDate: " + Past.date(60) + "\n");
        for (int at = 0; at < 40; at++) {
            deep.append("Content-Type: multipart/mixed; boundary=b").append(at);
            deep.append("\n\n--b").append(at).append('\n');
        }
        var undated = mail(it, 50, "d", "Undated", "何時？").replaceFirst("(?m)^Date: .*\n", "");
        var ahead = mail(it, -30, "e", "Ahead", "未來。");
        var card =
                past.take(
                        it,
                        "odd.mbox",
                        mailbox(mail(it, 90, "a", "One", "第一封。"), deep.toString(), undated, ahead));
        assertThat(card.added()).isEqualTo(1);
        assertThat(card.unread())
                .extracting(ImportCard.Unread::key)
                .containsExactly("broken", "no-date", "to-come");
        assertThat(card.unread().get(1).label()).isEqualTo("#3 Undated");
    }

    @Test
    void aMailNoPersonWroteIsNoContact() {
        var away = "Auto-Submitted: auto-replied\n" + mail(it, 90, "a", "Away", "休假。");
        past.take(it, "a.eml", away);
        assertThat(read().getFirst().automatic()).isTrue();
    }

    @Test
    void readsEventsOfACalendarInTheZonesItDescribes() {
        var card = past.take(it, "team.ics", calendar(0, "CONFIRMED"));
        assertThat(card.kind()).isEqualTo(ImportKind.CALENDAR);
        assertThat(card.added()).isEqualTo(2);
        assertThat(card.unread()).extracting(ImportCard.Unread::key).containsExactly("to-come");
        var read = read();
        assertThat(read.get(0).at()).isEqualTo(Instant.parse("2026-09-03T13:00:00Z"));
        assertThat(read.get(1).at()).isEqualTo(Instant.parse("2026-02-02T14:00:00Z"));
        assertThat(read.get(0).title()).isEqualTo("交接, 只有三天");
        assertThat(read.get(0).words()).isEqualTo("12 樓\n\n沒有重疊\n請先讀");
        assertThat(read.get(0).from()).isEqualTo("林雅雯");
        assertThat(read.get(0).side()).isEqualTo(ItemSide.THEIRS);
    }

    @Test
    void anEventComesAgainOnlyWithAHigherSequence() {
        past.take(it, "team.ics", calendar(1, "CONFIRMED"));
        assertThat(past.take(it, "old.ics", calendar(0, "CONFIRMED")).known()).isEqualTo(2);
        var first = read().getFirst();
        items.show(it.me(), it.project().id(), first.id(), first.version());
        var renewed = past.take(it, "new.ics", calendar(2, "CANCELLED"));
        assertThat(renewed.renewed()).isEqualTo(2);
        assertThat(renewed.added()).isZero();
        assertThat(read()).hasSize(2);
        assertThat(read().getFirst().cancelled()).isTrue();
        assertThat(read().getFirst().clientVisible()).as("nobody has shown this").isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PK\u0003\u0004 zip, packed",
        "'   ', empty",
        "once upon a time, unknown-file",
        "'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND', calendar-unreadable"
    })
    void refusesWhatIsNoMailAndNoCalendar(String content, String key) {
        assertThatThrownBy(() -> past.take(it, "x", content))
                .isInstanceOfSatisfying(
                        Refused.class,
                        why -> {
                            assertThat(why.reasons().getFirst().key())
                                    .isEqualTo("history.refused." + key);
                            assertThat(why.reasons().getFirst().at()).isEqualTo("files");
                        });
        assertThat(imports.of(it.me(), it.project().id())).isEmpty();
    }

    @Test
    void refusesAFileThatIsLargerThanItSaysAndKeepsNothingOfIt() {
        var begin = mailbox(mail(it, 90, "a", "One", "第一封。")).getBytes(StandardCharsets.UTF_8);
        var file = new byte[Imports.LARGEST + 1];
        java.util.Arrays.fill(file, (byte) '\n');
        System.arraycopy(begin, 0, file, 0, begin.length);
        assertThatThrownBy(() -> past.take(it, "huge.mbox", file))
                .isInstanceOfSatisfying(
                        Refused.class,
                        why ->
                                assertThat(why.reasons().getFirst().key())
                                        .isEqualTo("history.refused.too-large"));
        assertThat(read()).isEmpty();
    }

    @Test
    void onlyWhoRunsAProjectReadsFilesIntoItAndNobodyElseSeesIt() {
        var stranger = cast.projectManager();
        assertThatThrownBy(() -> take(stranger)).isInstanceOf(NotFound.class);
        var seated = cast.person("陳助理", Role.SERVICE);
        assertThatThrownBy(() -> take(seated)).isInstanceOf(NotFound.class);
    }

    private void take(Me me) {
        imports.take(
                me,
                it.project().id(),
                "a.eml",
                () ->
                        new ByteArrayInputStream(
                                mail(it, 90, "a", "One", "一").getBytes(StandardCharsets.UTF_8)));
    }

    private List<HistoryItem> read() {
        return histories.of(it.me(), it.project().id(), false, null, null, 50).items().stream()
                .filter(Moment.Read.class::isInstance)
                .map(each -> ((Moment.Read) each).item())
                .toList();
    }

    private long told(String kind) {
        return chronicle
                .before(
                        it.me(),
                        it.project().id().subject(),
                        Instant.parse("2030-01-01T00:00:00Z"),
                        0,
                        false,
                        50)
                .stream()
                .filter(each -> each.kind().equals(kind))
                .count();
    }

    /** One in summer, one in winter time of a zone only the file knows, one that is to come. */
    private String calendar(int sequence, String status) {
        return """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Old//EN
        BEGIN:VTIMEZONE
        TZID:Eastern
        BEGIN:STANDARD
        DTSTART:20001029T020000
        RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
        TZOFFSETFROM:-0400
        TZOFFSETTO:-0500
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:20000402T020000
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
        TZOFFSETFROM:-0500
        TZOFFSETTO:-0400
        END:DAYLIGHT
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:handover@hengyuan
        SEQUENCE:%1$d
        STATUS:%2$s
        DTSTART;TZID=Eastern:20260903T090000
        DTEND;TZID=Eastern:20260903T100000
        SUMMARY:交接\\, 只有三天
        LOCATION:12 樓
        DESCRIPTION:沒有重疊\\n請先讀
        ORGANIZER;CN="林雅雯":mailto:%3$s
        ATTENDEE;CN="Zhou":mailto:zhou@yunfan.example
        BEGIN:VALARM
        TRIGGER:-PT30M
        DESCRIPTION:no
        END:VALARM
        END:VEVENT
        BEGIN:VEVENT
        UID:winter@hengyuan
        SEQUENCE:%1$d
        STATUS:%2$s
        DTSTART;TZID=Eastern:20260202T090000
        SUMMARY:開工
        END:VEVENT
        BEGIN:VEVENT
        UID:later@hengyuan
        DTSTART:20270101T090000Z
        SUMMARY:Later
        END:VEVENT
        END:VCALENDAR
        """
                .formatted(sequence, status, it.lin().email());
    }
}
