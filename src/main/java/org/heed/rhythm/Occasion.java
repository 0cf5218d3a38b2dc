package org.heed.rhythm;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A reason to speak with a client before anything is owed. Source: R041.
 *
 * @param on the day of it, in the eyes of whoever looks
 * @param what the name of the milestone; empty for a birthday
 * @param years how old the project becomes; 0 for a milestone
 * @param movedFrom the day first agreed, where it is another one; none where it is the same
 * @param contact whom one speaks with: of the client's people on the project, whose word weighs
 *     most; none where nobody is named there
 */
public record Occasion(
        Kind kind,
        LocalDate on,
        String what,
        int years,
        @Nullable LocalDate movedFrom,
        String projectNumber,
        String projectName,
        String clientName,
        Language clientLanguage,
        @Nullable ContactId contact,
        String contactName,
        Channel channel) {

    /** What kind of reason it is. */
    public enum Kind {
        /** The project began on this day, years ago. */
        BIRTHDAY,
        MILESTONE_COMING,
        /** Reached, and nobody has spoken with them since. */
        MILESTONE_REACHED;

        /** The word of messages and the API. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** The page of its project. */
    public String url() {
        return "/projects/" + projectNumber;
    }
}
