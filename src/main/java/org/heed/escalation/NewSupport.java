package org.heed.escalation;

import org.heed.conversation.Matter;
import org.heed.kernel.Checks;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Help that is asked of one's superior. Source: R066.
 *
 * @param about what it is about: a complaint, a project, a client
 * @param text what one needs, 1 to 2000 characters
 * @param answerBy by when; none for a day
 */
public record NewSupport(Matter about, String text, Language language, @Nullable Instant answerBy) {

    void check(Instant now) {
        new Checks()
                .required("text", text, 2000)
                .that(
                        answerBy == null || answerBy.isAfter(now),
                        "escalation.refused.answer-passed",
                        "answerBy")
                .done();
    }
}
