package org.heed.project;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.identity.PersonId;
import org.heed.kernel.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Who faces whom on one level, 1 being the nearest to the work. One side may be empty, not both.
 *
 * @param answerHours hours within which this level answers
 */
public record LadderStep(
        int level,
        @Nullable PersonId ours,
        @Nullable ContactId theirs,
        Channel channel,
        int answerHours) {

    /** The highest level. */
    public static final int TOP = 6;

    /** Judges; refuses at {@code level}, {@code ours}, {@code answerHours}. */
    void check() {
        new Checks()
                .that(level >= 1 && level <= TOP, "project.refused.level", "level")
                .that(ours != null || theirs != null, "project.refused.empty-step", "ours")
                .that(
                        answerHours >= 1 && answerHours <= 720,
                        "project.refused.hours",
                        "answerHours")
                .done();
    }
}
