package org.heed.change;

import org.heed.kernel.Language;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The text both sides sign, as it was drawn.
 *
 * @param terms what was added to what follows from the offer
 * @param hash SHA-256 of the text, in hex
 */
public record Agreement(
        int number,
        int offer,
        int chosen,
        int baseline,
        Language language,
        String terms,
        String text,
        String hash,
        Instant at,
        String by,
        List<Signature> signatures) {

    public Agreement {
        signatures = List.copyOf(signatures);
    }

    public Optional<Signature> of(Signature.Side side) {
        return signatures.stream().filter(it -> it.side() == side).findFirst();
    }

    public boolean complete() {
        return signatures.size() == Signature.Side.values().length;
    }
}
