package org.heed.change;

import org.heed.client.ContactId;
import org.heed.kernel.Checks;
import org.heed.kernel.Language;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A wish about to be written down.
 *
 * @param title a few words, in the client's language, 1 to 200 characters
 * @param words the client's own, 1 to 8000
 * @param contact who wants it; none when not known yet
 * @param need why they need it, at most 4000
 */
public record NewChange(
        ProjectId project,
        @Nullable ContactId contact,
        String title,
        String words,
        Language language,
        String need,
        ChangeCause cause) {

    void check() {
        new Checks()
                .required("title", title, 200)
                .required("words", words, 8000)
                .optional("need", need, 4000)
                .done();
    }
}
