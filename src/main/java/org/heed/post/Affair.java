package org.heed.post;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.kernel.About;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;

/**
 * The record a mail belongs to.
 *
 * @param contact who complained; none when it is no complaint, or nobody named
 * @param phase the state's word of a complaint; empty for another record
 * @param since when it got there
 * @param title in the words of lists
 */
record Affair(
        Subject subject,
        CircleId circle,
        ClientId client,
        @Nullable ProjectId project,
        @Nullable ContactId contact,
        String phase,
        @Nullable Instant since,
        Language language,
        String title) {

    boolean isComplaint() {
        return !phase.isEmpty();
    }

    boolean isClosed() {
        return phase.equals("closed");
    }

    /** Ended in another way than by being closed. */
    boolean isGivenUp() {
        return phase.equals("withdrawn") || phase.equals("unresolved");
    }

    /** A solution is there, or has been. */
    boolean isSolved() {
        return phase.matches("resolved|confirmed|closed");
    }

    About about() {
        var alongside = new ArrayList<Subject>();
        alongside.add(new Subject("client", client.value()));
        if (project != null) {
            alongside.add(new Subject("project", project.value()));
        }
        alongside.remove(subject);
        return new About(subject, circle.value(), alongside);
    }
}
