package org.heed.meeting.web;

import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.meeting.AgendaItem;
import org.heed.meeting.ItemId;
import org.heed.meeting.MeetingId;
import org.heed.meeting.MeetingLists;
import org.heed.meeting.MeetingState;
import org.heed.meeting.MeetingWhole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows the meeting room, as it is before, during and after. */
@Component("meetingRooms")
class Rooms {

    private final MeetingLists lists;

    Rooms(MeetingLists lists) {
        this.lists = lists;
    }

    /**
     * @param item the item to look at; none for the first that nothing was noted under
     */
    ModelAndView show(Me me, MeetingId id, @Nullable ItemId item, Form form) {
        var whole = lists.get(me, id);
        return Pages.show(
                "meeting/show",
                new MeetingPages.Room(
                        whole,
                        whole.card().state() instanceof MeetingState.Running
                                ? at(whole, item)
                                : null,
                        lists.cadence(whole.card()).orElse(null),
                        form));
    }

    private static @Nullable AgendaItem at(MeetingWhole whole, @Nullable ItemId item) {
        return whole.items().stream()
                .filter(it -> it.id().equals(item))
                .findFirst()
                .or(() -> whole.items().stream().filter(it -> it.notes().isEmpty()).findFirst())
                .orElse(whole.items().isEmpty() ? null : whole.items().getLast());
    }
}
