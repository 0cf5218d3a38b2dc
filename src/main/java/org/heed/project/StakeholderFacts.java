package org.heed.project;

import org.heed.client.ContactId;
import org.heed.identity.PersonId;
import org.heed.kernel.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A person of either side and how they stand towards a project: exactly one of the two is given.
 *
 * @param note which decisions they take, join or are told. Source: R071
 */
public record StakeholderFacts(
        @Nullable PersonId ours,
        @Nullable ContactId theirs,
        StakeholderRole role,
        Weight influence,
        Weight interest,
        Attitude attitude,
        String note) {

    /** Judges; refuses at {@code who}, {@code note}. */
    void check() {
        new Checks()
                .that(ours == null ^ theirs == null, "project.refused.who", "who")
                .optional("note", note, 1000)
                .done();
    }
}
