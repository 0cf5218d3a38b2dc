package org.heed.history;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An event as a calendar file tells of it; each text within what is kept of it.
 *
 * @param identity UID and, of one that was moved out of a series, which one it was
 * @param start none when it does not say, or not so that it can be read
 * @param repeats it comes again; only its first time is told
 */
record CalendarEvent(
        String uid,
        String identity,
        int sequence,
        @Nullable Instant start,
        @Nullable Instant end,
        String title,
        String words,
        String organiserName,
        String organiserAddress,
        String attendees,
        boolean cancelled,
        boolean repeats) {}
