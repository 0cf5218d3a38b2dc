package org.heed.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What became of an answer that came by mail.
 *
 * @param meeting which meeting it was for; none when it names none of ours, or its sender sits in
 *     none
 */
public record ReplyOutcome(Kind kind, @Nullable MeetingId meeting) {

    /** How it ended. */
    public enum Kind {
        /** It is written down. */
        TAKEN,
        /** It answers an earlier invitation than the last one; nothing was changed. */
        OUTDATED,
        /** It names no meeting of ours, or one its sender was not invited to. */
        NOT_INVITED,
        /** It is no answer of a calendar. */
        NO_ANSWER
    }
}
