package org.heed.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heed.conversation.Direction.IN;
import static org.heed.conversation.Direction.OUT;
import static org.heed.history.Past.mail;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What happened, in its order, with the gaps, and what the client asks about it. */
@HeedTest
class HistoryTests {

    @Autowired private Past past;
    @Autowired private HistoryLists histories;
    @Autowired private Silences silences;
    @Autowired private Questions questions;
    @Autowired private ClientHistories clientHistories;
    @Autowired private Items items;
    @Autowired private Cast cast;
    @Autowired private TestClock clock;

    private Past.Engagement it;

    /** Weekly until day 80, silence until day 18, nothing since day 2. */
    @BeforeEach
    void aProjectWithAPast() {
        clock.set(TestClock.START);
        it = past.engagement();
        past.said(it, OUT, 2, "第二次書面進度。", true);
        past.said(it, IN, 18, "兩個月沒有人說了。", true);
        past.said(it, OUT, 86, "每週確認。", true);
        past.take(it, "a.eml", mail(it, 80, "a", "Weekly", "收到。"));
        past.take(it, "b.eml", "Auto-Submitted: auto-replied\n" + mail(it, 50, "b", "Away", "休假。"));
    }

    @Test
    void tellsThingsInTheOrderInWhichTheyHappenedHoweverLateTheyWereWrittenDown() {
        var all = all(100);
        assertThat(all).extracting(Moment::at).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(all)
                .extracting(Moment::at)
                .contains(days(2), days(18), days(50), days(80), days(86));
    }

    @Test
    void goesOnWhereThePageEndedWithoutLossOrRepetition() {
        var whole = all(200).stream().map(Moment::word).toList();
        var paged = new ArrayList<String>();
        String cursor = null;
        do {
            var slice = histories.of(it.me(), it.project().id(), false, null, cursor, 2);
            slice.items().forEach(each -> paged.add(each.word()));
            cursor = slice.next();
        } while (cursor != null);
        assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates();
    }

    @Test
    void drawsAGapWhereNobodySpokeAndAnAnswerOfAMachineDoesNotFillIt() {
        var gaps = silences.between(it.me(), it.project().id(), days(400), clock.instant());
        assertThat(gaps)
                .containsExactly(
                        new Gap(days(18), days(2), false), new Gap(days(86), days(18), false));
        clock.pass(Duration.ofDays(20));
        assertThat(silences.between(it.me(), it.project().id(), days(5), clock.instant()))
                .containsExactly(
                        new Gap(days(2), clock.instant(), true), new Gap(days(18), days(2), false));
    }

    @Test
    void whatTheyWroteWithoutAnAnswerEndsNoSilenceAndWhatWeWroteDoes() {
        var theirs = mail(it, 60, "c", "Hello?", "有人嗎？");
        past.take(it, "c.eml", theirs);
        assertThat(silences.between(it.me(), it.project().id(), days(70), days(10)))
                .containsExactly(new Gap(days(86), days(18), false));
        var ours = mail(it, 58, "d", "Re: Hello?", "有。");
        past.take(it, "d.eml", ours.replaceFirst("<[^>]+>", "<old@yunfan.example>"));
        assertThat(silences.between(it.me(), it.project().id(), days(70), days(10)))
                .containsExactly(
                        new Gap(days(58), days(18), false), new Gap(days(86), days(58), false));
    }

    @Test
    void findsAGapThatBeganBeforeTheSpan() {
        assertThat(silences.between(it.me(), it.project().id(), days(30), days(10)))
                .containsExactly(new Gap(days(86), days(18), false));
    }

    @Test
    void saysInWhichMonthsNobodySpoke() {
        assertThat(silences.months(it.me(), it.project().id()))
                .extracting(month -> month.month().getMonthValue() + (month.contact() ? "+" : "-"))
                .containsExactly("8+", "9-", "10-", "11+");
    }

    @Test
    void answersAQuestionOnlyWithWhatItRestsOn() {
        var id = asked();
        assertThatThrownBy(() -> answer(id, List.of(), true))
                .isInstanceOfSatisfying(
                        Refused.class,
                        why -> assertThat(why.reasons().getFirst().at()).isEqualTo("evidence"));
        var other = past.engagement();
        past.take(other, "a.eml", mail(other, 80, "a", "Weekly", "收到。"));
        var foreign = histories.of(other.me(), other.project().id(), false, null, null, 9).items();
        assertThatThrownBy(() -> answer(id, picks(foreign), true))
                .as("evidence of another project is not there")
                .isInstanceOf(Refused.class);
        answer(id, picks(span()), true);
        var answered = questions.get(it.me(), it.project().id(), id);
        assertThat(answered.answer()).isNotNull();
        assertThat(answered.evidence())
                .extracting(Evidence::at)
                .containsExactly(days(86), days(80));
        assertThatThrownBy(() -> answer(id, picks(span()), true))
                .isInstanceOfSatisfying(Refused.class, why -> assertThat(why.conflict()).isTrue());
    }

    @Test
    void aQuestionAboutASpanThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() ->
                        questions.ask(
                                it.me(),
                                it.project().id(),
                                new NewQuestion(
                                        null,
                                        clock.instant(),
                                        "為什麼？",
                                        Language.ZH_HANT,
                                        LocalDate.of(2026, 9, 2),
                                        LocalDate.of(2026, 9, 1))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theClientsVersionHoldsOnlyWhatTheClientMayRead() {
        past.said(it, OUT, 40, "內部：我們知道延了。", false);
        var id = asked();
        answer(id, picks(span()), true);
        var hidden = asked();
        answer(hidden, picks(span()), false);
        asked();
        var version = clientHistories.of(it.me(), it.project().id());
        assertThat(version.told()).hasSize(3).allMatch(each -> each.entry() != null);
        assertThat(version.toString()).doesNotContain("內部").doesNotContain("收到。");
        assertThat(version.questions()).hasSize(1);
        assertThat(version.questions().getFirst().evidence())
                .as("the mail has not been shown")
                .extracting(Evidence::at)
                .containsExactly(days(86));
        assertThat(version.told().get(1).silence())
                .as("what is internal fills no gap")
                .isEqualTo(new Gap(days(86), days(18), false));
        var read = ((Moment.Read) span().get(0)).item();
        items.show(it.me(), it.project().id(), read.id(), read.version());
        var shown = clientHistories.of(it.me(), it.project().id());
        assertThat(shown.told()).hasSize(4);
        assertThat(shown.questions().getFirst().evidence()).hasSize(2);
        assertThatThrownBy(() -> items.hide(it.me(), it.project().id(), read.id(), read.version()))
                .isInstanceOfSatisfying(Refused.class, why -> assertThat(why.conflict()).isTrue());
        items.hide(it.me(), it.project().id(), read.id(), read.version() + 1);
        assertThat(clientHistories.of(it.me(), it.project().id()).told()).hasSize(3);
    }

    @Test
    void whoDoesNotSeeTheProjectSeesNothing() {
        var stranger = cast.projectManager();
        var project = it.project().id();
        var id = asked();
        assertThatThrownBy(() -> histories.of(stranger, project, false, null, null, 5))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> silences.between(stranger, project, days(400), clock.instant()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> questions.get(stranger, project, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> clientHistories.of(stranger, project))
                .isInstanceOf(NotFound.class);
    }

    private QuestionId asked() {
        return questions.ask(
                it.me(),
                it.project().id(),
                new NewQuestion(
                        it.lin().id(),
                        days(1),
                        "為什麼換了團隊之後進度反而倒退？",
                        Language.ZH_HANT,
                        LocalDate.of(2026, 8, 28),
                        LocalDate.of(2026, 9, 10)));
    }

    private void answer(QuestionId id, List<Evidence.Pick> on, boolean visible) {
        questions.answer(
                it.me(), it.project().id(), id, 1, "交接只有三天。", Language.ZH_HANT, on, visible);
    }

    /** The mail of day 80 and the call of day 86. */
    private List<Moment> span() {
        return histories.within(it.me(), it.project().id(), days(87), days(79));
    }

    private static List<Evidence.Pick> picks(List<Moment> moments) {
        return moments.stream().map(each -> Evidence.Pick.of(each.word())).toList();
    }

    private List<Moment> all(int limit) {
        return histories.of(it.me(), it.project().id(), false, null, null, limit).items();
    }

    private static Instant days(int ago) {
        return TestClock.START.minus(Duration.ofDays(ago));
    }
}
