package org.heed.escalation;

import org.heed.conversation.Matter;
import org.heed.kernel.Checks;
import org.heed.kernel.Language;

/**
 * A difficulty about to be noted. Source: R064.
 *
 * @param about what it is about: a client, a project, a complaint
 * @param text 1 to 2000 characters
 */
public record NewDifficulty(DifficultyKind kind, Matter about, String text, Language language) {

    void check() {
        new Checks().required("text", text, 2000).done();
    }
}
