package org.heed.notification;

import org.heed.kernel.Actor;
import org.heed.kernel.Subject;
import org.heed.kernel.Urgency;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody is told of a record.
 *
 * @param why the word of the reason, {@code notification.why.} + this
 * @param label what people call the record; none when it has no name, title likewise
 * @param url the page on which they can act
 * @param kind of the newest happening, {@code timeline.} + this, with its facts
 * @param who which side did it
 * @param actor their name; none when Heed did
 * @param at when it happened; {@code toldAt} orders the list
 * @param news how much happened since they last read it
 */
public record NotificationLine(
        NotificationId id,
        Urgency level,
        String why,
        Subject subject,
        @Nullable String label,
        @Nullable String title,
        String url,
        String kind,
        Map<String, String> facts,
        Actor.Kind who,
        @Nullable String actor,
        Instant at,
        Instant toldAt,
        int news,
        boolean read,
        boolean kept,
        @Nullable Instant snoozedUntil,
        int version) {

    public boolean snoozed(Instant now) {
        return snoozedUntil != null && snoozedUntil.isAfter(now);
    }

    /** It needs them now, and they have not seen it. */
    public boolean calls() {
        return level == Urgency.NOW && !read;
    }
}
