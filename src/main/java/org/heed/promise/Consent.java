package org.heed.promise;

import org.heed.client.Channel;
import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;

/**
 * How the client agreed, or was told: in a contact or mail that is recorded, or in one that is
 * recorded with it.
 *
 * @param words what was said, 1 to 2000 characters
 * @param record the touchpoint or mail it stands in; none when it is recorded now
 * @param channel of what is recorded now
 */
public record Consent(String words, @Nullable Subject record, Channel channel) {

    /** Said on the telephone, and not yet recorded. */
    public static Consent said(String words) {
        return new Consent(words, null, Channel.PHONE);
    }

    /** Stands in a touchpoint or mail. */
    public static Consent in(Subject record, String words) {
        return new Consent(words, record, Channel.PHONE);
    }
}
