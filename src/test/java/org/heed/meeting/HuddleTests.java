package org.heed.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heed.HeedTest;
import org.heed.complaint.PointForm;
import org.heed.complaint.Points;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.timeline.TimelineFilter;
import org.heed.timeline.TimelineLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One action opens a talk among us about a complaint, and it ends with a preliminary plan. */
@HeedTest
class HuddleTests {

    @Autowired private Huddles huddles;
    @Autowired private Preparations preparations;
    @Autowired private Minutes minutes;
    @Autowired private MeetingLists lists;
    @Autowired private Points points;
    @Autowired private TimelineLists timeline;
    @Autowired private Rounds rounds;

    private Rounds.Table at;

    @BeforeEach
    void aComplaint() {
        at = rounds.table();
        points.add(at.siyuan(), at.complaint(), new PointForm("兩個月沒有主動更新"));
    }

    @Test
    void opensOnceWithWhomItConcernsAndWhatItIsAbout() {
        var id = huddles.open(at.siyuan(), at.complaint());
        assertThat(huddles.open(at.jianguo(), at.complaint())).isEqualTo(id);
        var whole = lists.get(at.jianguo(), id);
        assertThat(whole.card().state()).isInstanceOf(MeetingState.Running.class);
        assertThat(whole.theirs()).isEmpty();
        assertThat(whole.ours()).extracting(Attendee::name).contains("周思远");
        assertThat(whole.questions()).extracting(ClientQuestion::question).contains("兩個月沒有主動更新");
    }

    @Test
    void endsWithAPlanThatStandsWithTheComplaintForUsAlone() {
        var id = huddles.open(at.siyuan(), at.complaint());
        huddles.conclude(at.siyuan(), id, Rounds.CANARY + " 先道歉再给时间表", Language.ZH_HANS);
        var whole = lists.get(at.siyuan(), id);
        assertThat(whole.card().state()).isInstanceOf(MeetingState.Held.class);
        assertThat(whole.plan()).isNotNull();
        var subject = at.matter().subject();
        assertThat(timeline.of(at.siyuan(), subject, TimelineFilter.ALL, null, 50).items())
                .anyMatch(it -> it.quote() != null && it.quote().text().contains("先道歉再给时间表"));
        assertThat(timeline.forClient(subject).toString()).doesNotContain(Rounds.CANARY);
    }

    @Test
    void letsNobodyOfTheClientIn() {
        var id = huddles.open(at.siyuan(), at.complaint());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> preparations.ask(at.siyuan(), id, at.lin().id()))
                .withMessage("meeting.refused.among-us");
        huddles.conclude(at.siyuan(), id, "计划", Language.ZH_HANS);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> minutes.send(at.siyuan(), id, "x", Language.ZH_HANS))
                .withMessage("meeting.refused.among-us");
        assertThat(lists.forClient(id, at.lin().id())).isEmpty();
    }

    @Test
    void isNotOpenedOnAComplaintOneDoesNotSee() {
        var other = rounds.table();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> huddles.open(other.siyuan(), at.complaint()));
    }
}
