package org.heed.history;

import org.heed.kernel.Refused;

import java.time.Instant;

/**
 * Something an answer rests on. Written {@code entry-123} or {@code item-45} in forms and the API.
 *
 * @param entry an entry of the timeline; otherwise something read from a file
 * @param at when that was
 */
public record Evidence(boolean entry, long id, Instant at) {

    public String word() {
        return (entry ? "entry-" : "item-") + id;
    }

    /** Where it stands on the page of the history. */
    public String anchor() {
        return "#" + word();
    }

    /** What somebody picked. */
    public record Pick(boolean entry, long id) {

        /**
         * @throws Refused {@code history.refused.evidence} at {@code evidence}
         */
        public static Pick of(String word) {
            if (!word.matches("(entry|item)-[0-9]{1,18}")) {
                throw Refused.because("history.refused.evidence").at("evidence");
            }
            return new Pick(
                    word.startsWith("entry"),
                    Long.parseLong(word.substring(word.indexOf('-') + 1)));
        }
    }
}
