package org.heed.project;

import org.heed.kernel.Checks;

/**
 * A sentence of the contract.
 *
 * @param reference where it stands: a section, an annex, a mail
 */
public record ClauseFacts(ClauseKind kind, String reference, String text) {

    /** Judges; refuses at {@code reference}, {@code text}. */
    void check() {
        new Checks().required("reference", reference, 100).required("text", text, 4000).done();
    }
}
