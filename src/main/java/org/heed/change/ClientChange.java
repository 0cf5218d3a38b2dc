package org.heed.change;

import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A change request as the one who decides may read it on their page. It cannot hold an internal
 * fact: no analysis, approval, clause, cause or name of whoever is asked on our ladder.
 *
 * @param standing where it is for them: {@code looking}, {@code yours}, {@code sign}, {@code
 *     agreed}, {@code asked}, {@code decided}, {@code working}, {@code done}, {@code ended}, {@code
 *     later}
 * @param words what was decided, came of it, or why it ended; empty otherwise
 * @param offer what they decide on; none before, or when it is off the table
 * @param overtaken whether its figures have changed since, and a new one comes
 * @param paper the text they sign or have signed; none before
 */
public record ClientChange(
        ChangeId id,
        String number,
        String title,
        String wish,
        Language language,
        String project,
        String handler,
        String handlerPhone,
        String standing,
        String words,
        @Nullable LocalDate until,
        @Nullable Offer offer,
        boolean valid,
        boolean overtaken,
        @Nullable Paper paper) {

    /** What they are offered. */
    public record Offer(int number, String words, LocalDate validUntil, List<Way> ways) {

        public Offer {
            ways = List.copyOf(ways);
        }
    }

    /** An option, with what the contract reads like before it and after. */
    public record Way(
            int position, String title, String effect, boolean recommended, Impact impact) {}

    /** A text with the names under it; {@code hash} is its SHA-256 in hex. */
    public record Paper(int number, String text, String hash, List<Name> names) {

        public Paper {
            names = List.copyOf(names);
        }

        public boolean signedByThem() {
            return names.stream().anyMatch(it -> !it.ours());
        }
    }

    /** Who signed, as what, on which day. */
    public record Name(boolean ours, String name, String role, LocalDate on) {}

    /** Whether they are asked for an answer now. */
    public boolean asks() {
        return standing.equals("yours") && valid && !overtaken && offer != null;
    }

    /** Whether they are asked to sign now. */
    public boolean asksToSign() {
        return standing.equals("sign") && !overtaken && paper != null && !paper.signedByThem();
    }
}
