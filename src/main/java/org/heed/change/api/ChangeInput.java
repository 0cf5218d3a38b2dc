package org.heed.change.api;

import org.heed.change.ChangeCause;
import org.heed.change.NewChange;
import org.heed.client.ContactId;
import org.heed.kernel.Language;
import org.heed.project.ProjectCard;
import org.jspecify.annotations.Nullable;

/**
 * A wish to be written down.
 *
 * @param project its number; not when it comes from a complaint's point
 * @param complaint, point where it comes from; the point's words are taken as they are
 * @param contact who decides at the client
 * @param language the client's when not said
 * @param cause new-wish when not said
 */
record ChangeInput(
        @Nullable String project,
        @Nullable String complaint,
        @Nullable Long point,
        @Nullable Long contact,
        @Nullable String title,
        @Nullable String words,
        @Nullable String language,
        @Nullable String need,
        @Nullable String cause) {

    ChangeCause why() {
        return Read.said(cause, "cause", ChangeCause::of).orElse(ChangeCause.NEW_WISH);
    }

    NewChange change(ProjectCard of, Language theirs) {
        return new NewChange(
                of.id(),
                contact == null ? null : new ContactId(contact),
                Read.text(title),
                Read.text(words),
                Read.said(language, "language", Language::of).orElse(theirs),
                Read.text(need),
                why());
    }
}
