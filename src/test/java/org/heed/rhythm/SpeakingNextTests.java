package org.heed.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.conversation.Direction;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.Touchpoints;
import org.heed.escalation.Team;
import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.Language;
import org.heed.project.Attitude;
import org.heed.project.MilestoneFacts;
import org.heed.project.MilestoneId;
import org.heed.project.Milestones;
import org.heed.project.ProjectFacts;
import org.heed.project.ProjectLists;
import org.heed.project.Projects;
import org.heed.project.StakeholderFacts;
import org.heed.project.StakeholderRole;
import org.heed.project.Stakeholders;
import org.heed.project.Weight;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whom to speak with next is said before it is a silence, and when there is something to say. */
@HeedTest
class SpeakingNextTests {

    @Autowired private RhythmLists lists;
    @Autowired private Rhythms rhythms;
    @Autowired private Occasions occasions;
    @Autowired private Touchpoints touchpoints;
    @Autowired private Projects projects;
    @Autowired private ProjectLists projectLists;
    @Autowired private Milestones milestones;
    @Autowired private Stakeholders stakeholders;
    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Team team;
    @Autowired private TestClock clock;

    private Team.Side side;
    private Me me;

    @BeforeEach
    void aProject() {
        side = team.side();
        me = side.siyuan();
    }

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.START);
    }

    @Test
    void aRhythmIsNamedBeforeItIsASilenceAndNotAfter() {
        rhythms.agree(me, side.matter(), new RhythmTerms(side.lin(), 7, null, me.id()));
        days(3);
        assertThat(soon(me)).isEmpty();
        days(2);
        assertThat(soon(me)).containsExactly(side.lin());
        assertThat(soon(team.side().siyuan())).isEmpty();
        days(3);
        assertThat(soon(me)).isEmpty();
    }

    @Test
    void aTalkAnswersThatSomebodyIsNext() {
        rhythms.agree(me, side.matter(), new RhythmTerms(side.lin(), 7, null, me.id()));
        days(5);
        call();
        assertThat(soon(me)).isEmpty();
    }

    @Test
    void aProjectHasABirthdayAWeekAheadAndOnTheDayButNotInItsFirstYear() {
        begins(today().plusDays(8).minusYears(2));
        assertThat(occasions.of(me)).isEmpty();
        days(1);
        var birthday = occasions.of(me);
        assertThat(birthday).extracting(Occasion::kind).containsExactly(Occasion.Kind.BIRTHDAY);
        assertThat(birthday.getFirst().years()).isEqualTo(2);
        assertThat(birthday.getFirst().on()).isEqualTo(today().plusDays(7));
        days(7);
        assertThat(occasions.of(me)).hasSize(1);
        days(1);
        assertThat(occasions.of(me)).isEmpty();

        begins(today().plusDays(3));
        assertThat(occasions.of(me)).isEmpty();
    }

    @Test
    void aMilestoneIsNamedFiveDaysAheadWithWhereItStoodFirst() {
        var first = today().plusDays(4);
        var id = milestones.plan(me, side.project(), new MilestoneFacts("上线", first, null));
        assertThat(only().movedFrom()).isNull();
        milestones.change(me, id, 1, new MilestoneFacts("上线", first.plusDays(1), null));
        assertThat(only().movedFrom()).isEqualTo(first);
        assertThat(only().what()).isEqualTo("上线");
        milestones.change(me, id, 2, new MilestoneFacts("上线", first.plusDays(2), null));
        assertThat(occasions.of(me)).isEmpty();
    }

    @Test
    void oneThatWasReachedWaitsForAWordAndNoLongerThanAWeek() {
        call();
        days(1);
        reached();
        assertThat(only().kind()).isEqualTo(Occasion.Kind.MILESTONE_REACHED);
        call();
        assertThat(occasions.of(me)).isEmpty();

        side = team.side();
        me = side.siyuan();
        reached();
        days(7);
        assertThat(occasions.of(me)).hasSize(1);
        days(1);
        assertThat(occasions.of(me)).isEmpty();
    }

    @Test
    void whoseWordWeighsMostIsSpokenWith() {
        reached();
        assertThat(only().contact()).isNull();
        stakeholders.note(
                me,
                side.project(),
                new StakeholderFacts(
                        null,
                        side.lin(),
                        StakeholderRole.SPONSOR,
                        Weight.HIGH,
                        Weight.HIGH,
                        Attitude.NEUTRAL,
                        ""));
        assertThat(only().contact()).isEqualTo(side.lin());
    }

    @Test
    void daysAreForThoseWhoRunTheProjectAndEndWithIt() {
        reached();
        assertThat(occasions.of(side.jianguo())).isEmpty();
        assertThat(occasions.of(team.side().siyuan())).isEmpty();
        change(null, today());
        assertThat(occasions.of(me)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void standsBesideTheRadarInEachLanguageAndLeadsToTheLog(Language language) {
        side = team.side(language);
        me = side.siyuan();
        begins(today().plusDays(3).minusYears(1));
        reached();
        var coming = today().plusDays(4);
        var id = milestones.plan(me, side.project(), new MilestoneFacts("验收", coming, null));
        milestones.change(me, id, 1, new MilestoneFacts("验收", coming.plusDays(1), null));
        var number = projectLists.get(me, side.project()).number();

        assertThat(browser.get().uri("/radar?view=soon").with(cast.signedIn(me)))
                .hasStatusOk()
                .bodyText()
                .contains("试运行", "验收", "/touchpoints/new?about=" + number)
                .doesNotContain("rhythm.occasion");
    }

    private MilestoneId reached() {
        var today = today();
        return milestones.plan(me, side.project(), new MilestoneFacts("试运行", today, today));
    }

    private void begins(LocalDate day) {
        change(day, null);
    }

    private void change(@Nullable LocalDate start, @Nullable LocalDate end) {
        var card = projectLists.get(me, side.project());
        projects.change(
                me,
                side.project(),
                card.version(),
                new ProjectFacts("WMS 升级", "", me.id(), null, null, null, start, end));
    }

    private void call() {
        touchpoints.record(
                me,
                new NewTouchpoint(
                        side.matter().subject(),
                        side.matter().circle(),
                        side.client().id(),
                        side.project(),
                        side.lin(),
                        Channel.PHONE,
                        Direction.OUT,
                        false,
                        "聊了试运行的情况。",
                        Language.ZH_HANS,
                        clock.instant(),
                        null,
                        null));
    }

    private Occasion only() {
        var all = occasions.of(me);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void days(int days) {
        clock.pass(Duration.ofDays(days));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), me.zone());
    }

    /** Read one by one, so that each page but the last leads on. */
    private List<ContactId> soon(Me who) {
        var found = new ArrayList<ContactId>();
        @Nullable String next = null;
        do {
            var slice = lists.soon(who, Cursor.read(next, 2), 1);
            slice.items().forEach(it -> found.add(it.contact()));
            next = slice.next();
        } while (next != null);
        return found;
    }
}
