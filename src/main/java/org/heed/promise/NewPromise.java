package org.heed.promise;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * Something we said we would do, about to be held on to. Source: R078.
 *
 * @param text the promise in the words the client heard, 1 to 500 characters
 * @param about the record it belongs to: a complaint, a project, the client itself
 * @param circle the circle of that record
 * @param by who keeps it; must see the circle
 * @param saidIn the record in which it was said: a mail, a touchpoint, a proposal; none when only
 *     the moment is known
 * @param saidAt when it was said
 * @param due when it is to be done; a promise without one is refused
 * @param effort work still in it; none when not estimated
 * @param confidence how sure we are to keep it, 0 to 100 percent; none when nobody said
 * @param conditions what must hold for it; may be empty
 * @param clientVisible whether the client sees it on their page: so it is, unless it was never said
 *     to this client in writing
 */
public record NewPromise(
        String text,
        Language language,
        Subject about,
        CircleId circle,
        ClientId client,
        @Nullable ProjectId project,
        @Nullable ContactId contact,
        PersonId by,
        @Nullable Subject saidIn,
        Instant saidAt,
        @Nullable Instant due,
        @Nullable Duration effort,
        Control control,
        @Nullable Integer confidence,
        String conditions,
        PromiseKind kind,
        boolean clientVisible) {

    /** A promise in our own hands, with nothing more known than who, what and until when. */
    public static NewPromise plain(
            PromiseKind kind,
            String text,
            Language language,
            Subject about,
            CircleId circle,
            ClientId client,
            @Nullable ProjectId project,
            PersonId by,
            @Nullable Subject saidIn,
            Instant saidAt,
            Instant due) {
        return new NewPromise(
                text,
                language,
                about,
                circle,
                client,
                project,
                null,
                by,
                saidIn,
                saidAt,
                due,
                null,
                Control.FULL,
                null,
                "",
                kind,
                true);
    }
}
