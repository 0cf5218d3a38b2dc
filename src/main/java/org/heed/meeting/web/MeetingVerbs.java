package org.heed.meeting.web;

import org.heed.identity.Me;
import org.heed.identity.RecordVerb;
import org.heed.identity.RecordVerbs;
import org.heed.kernel.NotFound;
import org.heed.meeting.MeetingCard;
import org.heed.meeting.MeetingId;
import org.heed.meeting.MeetingLists;
import org.heed.meeting.MeetingVerb;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** What can be done to a meeting, for the palette on its page. */
@Component
class MeetingVerbs implements RecordVerbs {

    private static final String HERE = "/meetings/";

    private final MeetingLists lists;

    MeetingVerbs(MeetingLists lists) {
        this.lists = lists;
    }

    @Override
    public List<RecordVerb> on(Me me, String page) {
        return page.startsWith(HERE)
                ? MeetingId.of(page.substring(HERE.length()))
                        .map(it -> of(me, it))
                        .orElse(List.of())
                : List.of();
    }

    private List<RecordVerb> of(Me me, MeetingId id) {
        try {
            return of(lists.card(me, id));
        } catch (NotFound none) {
            return List.of();
        }
    }

    private static List<RecordVerb> of(MeetingCard card) {
        var verbs = new ArrayList<RecordVerb>();
        if (card.may(MeetingVerb.SEND_MINUTES)) {
            verbs.add(RecordVerb.to("text", "meeting.minutes.write", card.url() + "/minutes"));
        }
        if (card.may(MeetingVerb.CHANGE)) {
            verbs.add(RecordVerb.to("pen", "meeting.edit", card.url() + "/edit").by("E"));
        }
        if (card.may(MeetingVerb.PREPARE)) {
            verbs.add(RecordVerb.to("plus", "meeting.item.add", card.url() + "/items/new"));
            verbs.add(RecordVerb.to("plus", "meeting.question.add", card.url() + "/questions/new"));
            verbs.add(RecordVerb.to("users", "meeting.ask", card.url() + "/attendees/new"));
        }
        if (card.may(MeetingVerb.CANCEL)) {
            verbs.add(RecordVerb.to("x", "meeting.cancel", card.url() + "/cancellation"));
        }
        return verbs;
    }
}
