package org.heed.sample;

import org.heed.client.ContactId;
import org.heed.complaint.ComplaintCard;
import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.meeting.Cadence;
import org.heed.meeting.Huddles;
import org.heed.meeting.MeetingKind;
import org.heed.meeting.MeetingLists;
import org.heed.meeting.MeetingPlan;
import org.heed.meeting.Meetings;
import org.heed.meeting.NewMeeting;
import org.heed.meeting.Preparations;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** What 恒远物流 is talked with about: the dedicated meeting, a huddle before it, every week after. */
@Component
class Sittings {

    private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");

    private final Meetings meetings;
    private final Preparations preparations;
    private final Huddles huddles;
    private final MeetingLists lists;
    private final Topics topics;
    private final Clock clock;

    Sittings(
            Meetings meetings,
            Preparations preparations,
            Huddles huddles,
            MeetingLists lists,
            Topics topics,
            Clock clock) {
        this.meetings = meetings;
        this.preparations = preparations;
        this.huddles = huddles;
        this.lists = lists;
        this.topics = topics;
        this.clock = clock;
    }

    void talk(Me siyuan, Me jianguo, ComplaintCard silence) {
        var huddle = huddles.open(siyuan, silence.number());
        huddles.conclude(
                siyuan,
                huddle,
                "刘总先致歉，承认九月停掉每周确认是我们的疏失；周三起每周书面更新；新的上线日期本周内给出，"
                        + "在第三方接口联调完之前不答应整体上线。林副总由周思远打电话约专属沟通会。",
                Language.ZH_HANS);
        dedicated(siyuan, jianguo, silence);
        plan(siyuan, jianguo, silence, MeetingKind.PROGRESS, "每週進度會議", 7, Cadence.WEEKLY);
    }

    private void dedicated(Me siyuan, Me jianguo, ComplaintCard about) {
        var id = plan(siyuan, jianguo, about, MeetingKind.DEDICATED, "專屬溝通會", 1, null);
        preparations.open(
                siyuan,
                id,
                null,
                "林副總，先向您道歉：換團隊之後我們停了每週確認，讓您兩個月不知道做到哪裡。今天我們從頭說清楚。",
                "不答应 11 月 30 日整体上线；不提第三方的责任；不说“尽快”。（刘总）");
        for (var who : lists.get(siyuan, id).attendees()) {
            if (who.theirs()) {
                preparations.know(siyuan, id, who.id(), "看得见的时间表，每周有人主动说", "双十二前切换不了，她要向董事会交代");
            }
        }
        preparations.question(
                siyuan, id, "為什麼換了團隊之後進度反而倒退？", "交接只有三天，沒有重疊；九月起每週確認停了。是我們的安排不周。", "交接记录 9 月 3 日");
        preparations.question(siyuan, id, "新的上線日期是哪一天？", "", "");
        meetings.invite(siyuan, id);
    }

    private org.heed.meeting.MeetingId plan(
            Me siyuan,
            Me jianguo,
            ComplaintCard about,
            MeetingKind kind,
            String title,
            int days,
            @org.jspecify.annotations.Nullable Cadence cadence) {
        var start =
                clock.instant()
                        .atZone(TAIPEI)
                        .toLocalDate()
                        .plusDays(days)
                        .atTime(LocalTime.of(14, 0))
                        .atZone(TAIPEI)
                        .toInstant();
        var contact = about.contact();
        return meetings.plan(
                siyuan,
                new NewMeeting(
                        kind,
                        topics.get(siyuan, about.number().toString(), "about"),
                        new MeetingPlan(
                                title,
                                Language.ZH_HANT,
                                start,
                                start.plus(Duration.ofHours(1)),
                                TAIPEI,
                                "恆遠物流 12 樓會議室",
                                "",
                                siyuan.id()),
                        List.of(jianguo.id()),
                        contact == null ? List.<ContactId>of() : List.of(contact),
                        cadence));
    }
}
