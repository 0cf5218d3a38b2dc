package org.heed.complaint.web;

import org.heed.complaint.ComplaintCard;
import org.heed.conversation.MailState;
import org.heed.conversation.OutboxLists;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.lesson.LessonLists;
import org.heed.timeline.TimelineFilter;
import org.heed.timeline.TimelineLists;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one complaint. */
@Controller
class WorkspaceController {

    private static final int ENTRIES = 50;

    private final Workbench bench;
    private final Rails rails;
    private final Composers composers;
    private final TimelineLists timeline;
    private final OutboxLists mails;
    private final LessonLists lessons;

    WorkspaceController(
            Workbench bench,
            Rails rails,
            Composers composers,
            TimelineLists timeline,
            OutboxLists mails,
            LessonLists lessons) {
        this.bench = bench;
        this.rails = rails;
        this.composers = composers;
        this.timeline = timeline;
        this.mails = mails;
        this.lessons = lessons;
    }

    @GetMapping("/complaints/{number:[Hh][Dd]-[0-9]+}")
    ModelAndView show(Me me, @PathVariable String number, Form form) {
        var all = bench.all(me, number);
        var card = all.complaint();
        var learned = lessons.of(me, card.id().subject());
        var panels = rails.panels(me, card);
        return Pages.show(
                "complaint/show",
                new ComplaintPages.Shown(
                        all,
                        NextSteps.of(all, !learned.isEmpty()),
                        log(me, card, form),
                        rails.of(me, card, panels),
                        learned,
                        rails.wide(panels),
                        card.isOpen() ? composers.of(me, card, form) : null,
                        form));
    }

    private ComplaintPages.Log log(Me me, ComplaintCard card, Form form) {
        var wanted = form.text("record");
        var filter =
                switch (wanted) {
                    case "client" -> TimelineFilter.CLIENT_VISIBLE;
                    case "internal" -> TimelineFilter.INTERNAL;
                    default -> TimelineFilter.ALL;
                };
        var shown = filter == TimelineFilter.ALL ? "all" : wanted;
        var before = form.text("before");
        var subject = card.id().subject();
        var slice = timeline.of(me, subject, filter, before.isEmpty() ? null : before, ENTRIES);
        var earlier =
                slice.next() == null
                        ? null
                        : "/complaints/%s?record=%s&before=%s#record"
                                .formatted(card.number(), shown, slice.next());
        var unsent =
                mails.of(me, subject).stream()
                        .filter(it ->
                                switch (it.state()) {
                                    case MailState.Waiting _,
                                            MailState.Retrying _,
                                            MailState.Failed _,
                                            MailState.ByHand _ ->
                                            true;
                                    case MailState.Sending _,
                                            MailState.Sent _,
                                            MailState.SentByHand _,
                                            MailState.TakenBack _ ->
                                            false;
                                })
                        .toList();
        return new ComplaintPages.Log(shown, slice.items().reversed(), earlier, unsent);
    }
}
