package org.heed.meeting.api;

import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Api;
import org.heed.meeting.MeetingId;
import org.heed.meeting.MeetingLists;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Reads what paths and bodies of this room carry, and answers with the whole meeting. */
final class Read {

    private Read() {}

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static MeetingId id(String number) {
        return MeetingId.of(number).orElseThrow(NotFound::new);
    }

    static ResponseEntity<MeetingJson> shown(MeetingLists lists, Me me, MeetingId id) {
        var whole = lists.get(me, id);
        return Api.shown(whole.card().version(), MeetingJson.of(whole));
    }
}
