package org.heed.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cases;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.Channel;
import org.heed.clock.Severity;
import org.heed.complaint.ComplaintForm;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Complaints;
import org.heed.complaint.ConfirmationForm;
import org.heed.complaint.Decision;
import org.heed.complaint.Matter;
import org.heed.complaint.PointForm;
import org.heed.complaint.PointId;
import org.heed.complaint.Points;
import org.heed.complaint.Scope;
import org.heed.complaint.ScopeForm;
import org.heed.complaint.Workspace;
import org.heed.conversation.Emotion;
import org.heed.escalation.Team;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.List;

/** A complaint's point becomes a change; its decision answers the point. */
@HeedTest
class AnsweringAPointTests {

    @Autowired private Wishes wishes;
    @Autowired private Team team;
    @Autowired private Cases cases;
    @Autowired private Changes changes;
    @Autowired private ChangeLists lists;
    @Autowired private Complaints complaints;
    @Autowired private ComplaintLists complaintLists;
    @Autowired private Points points;
    @Autowired private TestClock clock;

    private Team.Side side;
    private ComplaintNumber number;
    private PointId point;

    @BeforeEach
    void aComplaintAboutAProject() {
        side = team.side();
        wishes.contract(side, 0);
        number =
                complaints.receive(
                        side.siyuan(),
                        new ComplaintForm(
                                side.client().id(),
                                side.project(),
                                side.lin(),
                                Channel.PHONE,
                                clock.instant().minus(Duration.ofHours(1)),
                                Cases.WORDS,
                                Language.ZH_HANT,
                                "",
                                Matter.SCHEDULE,
                                "",
                                "",
                                "",
                                Severity.NORMAL,
                                Emotion.UNEASY,
                                false,
                                null,
                                List.of()));
        cases.acknowledge(side.siyuan(), number);
        point = points.add(side.siyuan(), number, new PointForm("倉庫要能用手機揀貨"));
    }

    private Wishes.Wish raise() {
        var id = changes.raise(side.siyuan(), number, point, "", ChangeCause.FORGOTTEN);
        return new Wishes.Wish(side, id);
    }

    private Workspace.Point point() {
        return complaintLists.get(side.siyuan(), number).points().stream()
                .filter(it -> it.id().equals(point))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsTheWordsOfThePointAndIsRaisedOnce() {
        var card = wishes.card(raise());
        assertThat(card.words()).isEqualTo("倉庫要能用手機揀貨");
        assertThat(card.complaintLabel()).isEqualTo(number.toString());
        assertThat(card.contact()).isEqualTo(side.lin());
        assertThat(lists.of(side.siyuan(), complaintLists.card(side.siyuan(), number).id()))
                .hasSize(1);
        assertThatThrownBy(this::raise)
                .isInstanceOfSatisfying(
                        Refused.class,
                        it ->
                                assertThat(it.reasons().getFirst().key())
                                        .isEqualTo("change.refused.point-has-one"));
    }

    @Test
    void answersThePointWhenBothHaveSigned() {
        var wish = raise();
        wishes.analyse(wish, 4, 1_200_000);
        wishes.feedBack(wish);
        wishes.accept(wish);
        wishes.signOurs(wish);
        wishes.signTheirs(wish);
        assertThat(point().decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(point().answer()).contains(wish.id().number()).doesNotContain(Wishes.SECRET);
    }

    @Test
    void answersThePointWhenTheyLetGoOfIt() {
        var wish = raise();
        changes.withdrawByClient(wishes.lin(wish), wish.id(), side.lin(), "不用了");
        assertThat(point().answer()).contains(wish.id().number());
        assertThat(point().decision()).isNull();
        raise();
    }

    @Test
    void keepsTheComplaintFromBeingClosedWhileItIsUndecided() {
        var me = side.siyuan();
        points.scope(me, number, point, 1, new ScopeForm(Scope.OUT, null, ""));
        cases.assess(me, number);
        cases.propose(me, number);
        var wish = raise();
        cases.accept(me, number);
        cases.resolve(me, number);
        complaints.confirm(
                me, number, null, new ConfirmationForm.Said(null, clock.instant(), Cases.minute()));
        cases.prepareClosing(me, number);
        assertThatThrownBy(() -> complaints.close(me, number, null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it ->
                                assertThat(it.reasons().getFirst().key())
                                        .isEqualTo("complaint.refused.change-open"));
        changes.withdraw(me, wish.id(), null, "不用了");
        complaints.close(me, number, null);
    }
}
