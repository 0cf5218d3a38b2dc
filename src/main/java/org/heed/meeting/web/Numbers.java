package org.heed.meeting.web;

import org.heed.kernel.NotFound;
import org.heed.meeting.MeetingId;

/** The addresses of this room. */
final class Numbers {

    /** A meeting's own address. */
    static final String MEETING = "/meetings/{number:[Mm][Tt]-?[0-9]{1,15}}";

    private Numbers() {}

    static MeetingId id(String number) {
        return MeetingId.of(number).orElseThrow(NotFound::new);
    }
}
