package org.heed.rhythm;

import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * A line of the communication plan: what, to whom, how often, which way, by whom.
 *
 * @param due when it is due next
 * @param last when it was last said; none when never
 * @param skipped how often it was left out
 * @param ended when it was taken off the plan
 */
public record PlanItem(
        PlanItemId id,
        CircleId circle,
        ClientId client,
        String clientSlug,
        String clientName,
        @Nullable ProjectId project,
        String projectNumber,
        ContactId contact,
        String contactName,
        String what,
        int every,
        Channel channel,
        PersonId owner,
        String ownerName,
        Instant due,
        @Nullable Instant last,
        int skipped,
        @Nullable Instant ended,
        int version) {

    /** How long after its date it is on the radar. */
    static final Duration GRACE = Duration.ofDays(1);

    public boolean overdue(Instant now) {
        return ended == null && due.isBefore(now);
    }

    public String url() {
        return "/communication-plan/" + id.value();
    }

    /** Its project, else its client. */
    public Subject about() {
        var of = project;
        return of == null ? client.subject() : of.subject();
    }

    /** The first date after this moment, in steps from the one it is due now. */
    Instant next(Instant now) {
        var step = Duration.ofDays(every);
        var next = due.plus(step);
        while (!next.isAfter(now)) {
            next = next.plus(step);
        }
        return next;
    }

    Sign sign() {
        return new Sign(
                SignKind.PLAN,
                id.subject(),
                circle,
                client,
                project,
                contact,
                due.plus(GRACE),
                Map.of("what", what, "due", due.toString()),
                url(),
                owner);
    }

    RhythmHappening.Where where() {
        return RhythmHappening.Where.of(about(), circle, client, project, url(), owner);
    }
}
