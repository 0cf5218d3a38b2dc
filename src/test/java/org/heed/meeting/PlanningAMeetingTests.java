package org.heed.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Role;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.search.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A talk is planned for one client alone, with its last minutes kept for promises. */
@HeedTest
class PlanningAMeetingTests {

    @Autowired private Meetings meetings;
    @Autowired private Preparations preparations;
    @Autowired private MeetingLists lists;
    @Autowired private MeetingSweep sweep;
    @Autowired private Rounds rounds;
    @Autowired private Clientele clientele;
    @Autowired private Cast cast;
    @Autowired private Search search;
    @Autowired private TestClock clock;

    private Rounds.Table at;

    @BeforeEach
    void aTable() {
        at = rounds.table();
    }

    @Test
    void beginsWithTheAgendaOfItsKindAndEndsWithPromisesReadAloud() {
        var whole = lists.get(at.siyuan(), meetings.plan(at.siyuan(), rounds.dedicated(at)));
        assertThat(whole.items()).hasSize(6);
        assertThat(whole.items().getLast().closing()).isTrue();
        assertThat(whole.items().getLast().title()).contains("改善承諾");
        assertThat(whole.plannedMinutes()).isEqualTo(60);
        assertThat(whole.ours()).extracting(Attendee::name).containsExactly("周思远", "刘建国");
        assertThat(whole.theirs()).extracting(Attendee::name).containsExactly(at.lin().name());
        preparations.add(at.siyuan(), whole.card().id(), "測試帳號", 5, "");
        assertThat(lists.get(at.siyuan(), whole.card().id()).items().getLast().closing()).isTrue();
    }

    @Test
    void isForOneClientAlone() {
        var other = clientele.lin(at.siyuan(), clientele.hengyuan(at.siyuan()));
        var id = meetings.plan(at.siyuan(), rounds.dedicated(at));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> preparations.ask(at.siyuan(), id, other))
                .withMessage("meeting.refused.not-their-contact");
    }

    @Test
    void doesNotExistForWhoDoesNotSeeTheClient() {
        var id = rounds.prepared(at);
        var stranger = cast.person("陌生人", Role.PROJECT_MANAGER);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lists.get(stranger, id));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> meetings.cancel(stranger, id, "x"));
        assertThat(lists.ofDay(stranger, day())).isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> preparations.ask(at.siyuan(), id, stranger.id()))
                .withMessage("meeting.refused.cannot-see");
    }

    private LocalDate day() {
        return LocalDate.ofInstant(rounds.start(), at.siyuan().zone());
    }

    @Test
    void standsOnTheDayOfWhoSitsInIt() {
        var id = meetings.plan(at.siyuan(), rounds.dedicated(at));
        assertThat(lists.ofDay(at.siyuan(), day())).extracting(MeetingCard::id).contains(id);
        assertThat(lists.ofDay(at.siyuan(), day().plusDays(1))).isEmpty();
        meetings.cancel(at.siyuan(), id, "改期");
        assertThat(lists.ofDay(at.siyuan(), day())).isEmpty();
    }

    @Test
    void isFoundByWhatIsWrittenInIt() {
        var id = rounds.prepared(at);
        preparations.question(at.siyuan(), id, "倉儲標籤何時改好", "", "");
        assertThat(search.find(at.siyuan(), "仓储标签", 10, null).items())
                .extracting(it -> it.url())
                .contains(id.url());
    }

    @Test
    void comesAgainEveryWeekAtTheSameHourUntilItIsEnded() {
        var first = rounds.start();
        var it =
                new NewMeeting(
                        MeetingKind.PROGRESS,
                        at.matter(),
                        rounds.plan(at, first),
                        List.of(at.jianguo().id()),
                        List.of(at.lin().id()),
                        Cadence.WEEKLY);
        var id = meetings.plan(at.siyuan(), it);
        sweep.sweep();
        var mine = lists.of(at.siyuan(), at.matter().subject());
        assertThat(mine)
                .extracting(MeetingCard::startsAt)
                .containsExactly(
                        first.plus(Duration.ofDays(14)), first.plus(Duration.ofDays(7)), first);
        var next = lists.get(at.siyuan(), mine.getFirst().id());
        assertThat(next.items()).hasSize(5);
        assertThat(next.attendees()).hasSize(3);
        assertThat(next.card().state()).isInstanceOf(MeetingState.Planned.class);
        meetings.endSeries(at.siyuan(), id);
        clock.pass(Duration.ofDays(20));
        sweep.sweep();
        assertThat(lists.of(at.siyuan(), at.matter().subject())).hasSize(3);
    }

    @Test
    void refusesADedicatedMeetingThatComesAgain() {
        var once = rounds.dedicated(at);
        var again =
                new NewMeeting(
                        once.kind(),
                        once.about(),
                        once.plan(),
                        once.people(),
                        once.contacts(),
                        Cadence.WEEKLY);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> meetings.plan(at.siyuan(), again))
                .withMessage("meeting.refused.comes-once");
    }
}
