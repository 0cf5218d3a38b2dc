package org.heed.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heed.HeedTest;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.promise.PromiseId;
import org.heed.promise.PromiseKind;
import org.heed.promise.PromiseLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Two people write while people talk, and what is said becomes more than words. */
@HeedTest
class WritingTogetherTests {

    @Autowired private Meetings meetings;
    @Autowired private Notes notes;
    @Autowired private MeetingLists lists;
    @Autowired private PromiseLists promises;
    @Autowired private ComplaintLists complaints;
    @Autowired private Rounds rounds;
    @Autowired private Clock clock;

    private Rounds.Table at;
    private MeetingId id;

    @BeforeEach
    void aRunningMeeting() {
        at = rounds.table();
        id = rounds.prepared(at);
        meetings.start(at.siyuan(), id);
    }

    @Test
    void keepsWhatTwoWriteUnderDifferentItemsAtOnce() {
        var items = lists.get(at.siyuan(), id).items();
        var one = items.get(0);
        var other = items.get(1);
        var first =
                CompletableFuture.runAsync(
                        () -> notes.note(at.siyuan(), id, one.id(), one.version(), "她先說了交接"));
        var second =
                CompletableFuture.runAsync(
                        () -> notes.note(at.jianguo(), id, other.id(), other.version(), "九月起"));
        CompletableFuture.allOf(first, second).join();
        assertThat(lists.get(at.siyuan(), id).items().subList(0, 2))
                .extracting(AgendaItem::notes)
                .containsExactly("她先說了交接", "九月起");
    }

    @Test
    void losesNothingWhenTwoWriteUnderTheSame() {
        var item = lists.get(at.siyuan(), id).items().getFirst();
        notes.note(at.jianguo(), id, item.id(), item.version(), "刘总写的");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> notes.note(at.siyuan(), id, item.id(), item.version(), "我写的"))
                .satisfies(it -> assertThat(it.conflict()).isTrue())
                .withMessage("meeting.refused.noted-meanwhile");
        assertThat(lists.get(at.siyuan(), id).items().getFirst().notes()).isEqualTo("刘总写的");
    }

    private LineForm line(LineKind kind, String text, AgendaItem item) {
        return new LineForm(
                kind,
                text,
                Language.ZH_HANT,
                item.id(),
                kind.owed() ? new PersonId(at.siyuan().id().value()) : null,
                kind.owed() ? clock.instant().plus(Duration.ofDays(7)) : null);
    }

    @Test
    void makesAPromiseToImproveOfWhatIsSaidInTheLastMinutes() {
        var items = lists.get(at.siyuan(), id).items();
        notes.capture(at.siyuan(), id, line(LineKind.PROMISE, "每週三書面更新", items.getLast()));
        notes.capture(at.siyuan(), id, line(LineKind.PROMISE, "週五前給名單", items.getFirst()));
        var made = lists.get(at.siyuan(), id).lines(LineKind.PROMISE);
        assertThat(made)
                .extracting(it -> promise(it).kind())
                .containsExactly(PromiseKind.IMPROVEMENT, PromiseKind.MAIN);
        assertThat(promise(made.getFirst()).saidIn()).isEqualTo(id.subject());
        assertThat(promise(made.getFirst()).about()).isEqualTo(at.matter().subject());
    }

    private org.heed.promise.PromiseCard promise(MeetingLine line) {
        var made = line.made();
        return promises.get(at.siyuan(), new PromiseId(made == null ? 0 : made.id()));
    }

    @Test
    void makesAnActionOfTheComplaintAndAComplaintOfItsOwn() {
        var item = lists.get(at.siyuan(), id).items().getFirst();
        notes.capture(at.siyuan(), id, line(LineKind.ACTION, "補測試帳號", item));
        notes.capture(at.siyuan(), id, line(LineKind.COMPLAINT, "電話也打不通", item));
        notes.capture(at.siyuan(), id, line(LineKind.DECISION, "先上入庫", item));
        assertThat(complaints.get(at.siyuan(), at.complaint()).actions())
                .extracting(it -> it.text())
                .containsExactly("補測試帳號");
        var lines = lists.get(at.siyuan(), id).lines();
        assertThat(lines)
                .extracting(MeetingLine::kind)
                .containsExactly(LineKind.ACTION, LineKind.COMPLAINT, LineKind.DECISION);
        var url = String.valueOf(lines.get(1).madeUrl());
        var number = ComplaintNumber.of(url.replace("/complaints/", "")).orElseThrow();
        assertThat(complaints.card(at.siyuan(), number).words()).isEqualTo("電話也打不通");
    }

    @Test
    void refusesAPromiseWithoutADate() {
        var item = lists.get(at.siyuan(), id).items().getFirst();
        var vague =
                new LineForm(
                        LineKind.PROMISE,
                        "盡快",
                        Language.ZH_HANT,
                        item.id(),
                        at.siyuan().id(),
                        null);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> notes.capture(at.siyuan(), id, vague))
                .satisfies(it -> assertThat(it.reasons().getFirst().at()).isEqualTo("due"));
    }
}
