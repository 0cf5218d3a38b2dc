package org.heed.sample;

import org.heed.client.Channel;
import org.heed.complaint.Actions;
import org.heed.complaint.Aftercare;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Complaints;
import org.heed.complaint.ConfirmationForm;
import org.heed.complaint.Deadlock;
import org.heed.complaint.Evidence;
import org.heed.complaint.FollowUpForm;
import org.heed.complaint.FollowUpResult;
import org.heed.complaint.SatisfactionForm;
import org.heed.conversation.Emotion;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.lesson.Lessons;
import org.heed.lesson.NewLesson;
import org.heed.promise.PromiseLists;
import org.heed.promise.Promises;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Carries a complaint from agreement to its end: done, told, confirmed, asked again, learned from.
 */
@Component
class Ending {

    private final Complaints complaints;
    private final ComplaintLists lists;
    private final Storyteller stories;
    private final Actions actions;
    private final Aftercare aftercare;
    private final Promises promises;
    private final PromiseLists promiseLists;
    private final Lessons lessons;
    private final Clock clock;

    Ending(
            Complaints complaints,
            ComplaintLists lists,
            Storyteller stories,
            Actions actions,
            Aftercare aftercare,
            Promises promises,
            PromiseLists promiseLists,
            Lessons lessons,
            Clock clock) {
        this.complaints = complaints;
        this.lists = lists;
        this.stories = stories;
        this.actions = actions;
        this.aftercare = aftercare;
        this.promises = promises;
        this.promiseLists = promiseLists;
        this.lessons = lessons;
        this.clock = clock;
    }

    void end(Me siyuan, ComplaintNumber number, Story story) {
        switch (story.phase()) {
            case RECEIVED, ACKNOWLEDGED, ASSESSED, PROPOSED, AGREED -> {}
            case WITHDRAWN ->
                    complaints.withdraw(
                            siyuan,
                            number,
                            null,
                            "The printed manual turned out to be the old one.");
            case UNRESOLVED -> giveUp(siyuan, number, story);
            case RESOLVED -> resolve(siyuan, number, story);
            case CONFIRMED -> {
                resolve(siyuan, number, story);
                confirm(siyuan, number, story);
            }
            case CLOSED -> {
                resolve(siyuan, number, story);
                confirm(siyuan, number, story);
                close(siyuan, number, story);
            }
        }
    }

    private void resolve(Me siyuan, ComplaintNumber number, Story story) {
        var whole = lists.get(siyuan, number);
        for (var action : whole.actions()) {
            actions.finish(siyuan, number, action.id(), action.version(), "");
        }
        for (var promise : promiseLists.open(siyuan, whole.complaint().id().subject())) {
            promises.keep(siyuan, promise.id(), clock.instant());
        }
        complaints.resolve(
                siyuan,
                number,
                null,
                stories.talk(
                        story, story.spoken().reported(), 24 * 400, Emotion.UNEASY, Emotion.CALM));
    }

    private void confirm(Me siyuan, ComplaintNumber number, Story story) {
        var said = new Evidence.Minute(story.contact());
        complaints.confirm(
                siyuan, number, null, new ConfirmationForm.Said(null, clock.instant(), said));
    }

    private void close(Me siyuan, ComplaintNumber number, Story story) {
        for (var followUp : lists.get(siyuan, number).followUps()) {
            aftercare.hold(
                    siyuan,
                    number,
                    followUp.id(),
                    followUp.version(),
                    new FollowUpForm(
                            clock.instant(),
                            Channel.PHONE,
                            FollowUpResult.WELL,
                            "连续四周都打得通。",
                            Emotion.CALM));
        }
        aftercare.askSatisfaction(
                siyuan,
                number,
                new SatisfactionForm(clock.instant(), Channel.PHONE, 5, 4, "这次很清楚，谢谢。"));
        learn(siyuan, number, story);
        complaints.close(siyuan, number, null);
    }

    private void learn(Me siyuan, ComplaintNumber number, Story story) {
        var card = lists.card(siyuan, number);
        lessons.write(
                siyuan,
                new NewLesson(
                        card.id().subject(),
                        card.circle(),
                        new Subject("client", card.client().value()),
                        "团队或值班人员调整的那一周。",
                        "把电话转接列入交接清单，由接手的人当场拨一次。",
                        "调整后的四个星期，每周五试拨都接通。",
                        Language.ZH_HANS,
                        siyuan.id(),
                        List.of(story.cause()),
                        true));
    }

    private void giveUp(Me siyuan, ComplaintNumber number, Story story) {
        stories.find(siyuan, number, story);
        complaints.giveUp(
                siyuan,
                number,
                null,
                new Deadlock(
                        "客户坚持永久保留旧格式，承运商明年起不再接受；双方主管已各谈过一次。",
                        clock.instant(),
                        clock.instant(),
                        true,
                        ""),
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai")).plusDays(20));
    }
}
