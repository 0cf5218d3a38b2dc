package org.heed.complaint.web;

import org.heed.complaint.ComplaintCard;
import org.heed.conversation.MailCard;
import org.heed.conversation.MailState;
import org.heed.conversation.OutboxLists;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.timeline.TimelineEntry;
import org.heed.timeline.TimelineFilter;
import org.heed.timeline.TimelineLists;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Puts together what was said and done: entries, what waits to leave, how much there is. */
@Component
class Records {

    private static final int ENTRIES = 50;

    private final TimelineLists timeline;
    private final OutboxLists mails;

    Records(TimelineLists timeline, OutboxLists mails) {
        this.timeline = timeline;
        this.mails = mails;
    }

    ComplaintPages.Log of(Me me, ComplaintCard card, Form form) {
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
        var counts = timeline.counts(me, subject);
        var repeated = repeated(slice.items());
        return new ComplaintPages.Log(
                shown,
                slice.items().stream().filter(it -> !repeated.contains(it)).toList().reversed(),
                repeated.reversed(),
                Map.of(
                        "all", counts.all(),
                        "client", counts.clientVisible(),
                        "internal", counts.all() - counts.clientVisible()),
                earlier,
                mails.of(me, subject).stream().filter(Records::waits).toList());
    }

    /**
     * Reminders that a later entry on the same time limit says anew, the newest first: half of the
     * time gone is no news once three quarters are.
     */
    private static List<TimelineEntry> repeated(List<TimelineEntry> newestFirst) {
        var told = new HashSet<String>();
        var repeated = new ArrayList<TimelineEntry>();
        for (var entry : newestFirst) {
            var clock = entry.facts().get("clock");
            var saidAnew = clock != null && !told.add(clock);
            if (saidAnew && entry.kind().equals("clock.warned")) {
                repeated.add(entry);
            }
        }
        return repeated;
    }

    private static boolean waits(MailCard mail) {
        return switch (mail.state()) {
            case MailState.Waiting _,
                    MailState.Retrying _,
                    MailState.Failed _,
                    MailState.HeldBack _,
                    MailState.ByHand _ ->
                    true;
            case MailState.Sending _,
                    MailState.Sent _,
                    MailState.SentByHand _,
                    MailState.TakenBack _ ->
                    false;
        };
    }
}
