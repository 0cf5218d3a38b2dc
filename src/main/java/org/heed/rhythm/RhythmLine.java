package org.heed.rhythm;

import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The rhythm with a contact, and the last thirty days of it.
 *
 * @param projectName empty when it is not about one project
 * @param every so many days at most
 * @param agreed with them; otherwise it is what we do with everybody we ask for first
 * @param lastTwoWay the last talk, or the last time one wrote back to the other
 * @param begun when it was agreed; silence is counted from there while nobody has spoken
 * @param due when silence begins
 * @param ticks the real contacts of the last {@link #DAYS} days this person may see, oldest first
 */
public record RhythmLine(
        RhythmId id,
        CircleId circle,
        ClientId client,
        String clientSlug,
        String clientName,
        Language clientLanguage,
        @Nullable ProjectId project,
        String projectNumber,
        String projectName,
        ContactId contact,
        String contactName,
        int every,
        boolean agreed,
        Channel channel,
        @Nullable PersonId owner,
        String ownerName,
        @Nullable Instant lastOut,
        @Nullable Instant lastIn,
        @Nullable Instant lastTwoWay,
        Instant begun,
        Instant due,
        List<Tick> ticks,
        int version) {

    /** How far back the strip goes. */
    public static final int DAYS = 30;

    public RhythmLine {
        ticks = List.copyOf(ticks);
    }

    /** From when the silence is counted: the last contact in both directions. */
    public Instant from() {
        var spoken = lastTwoWay;
        return spoken == null ? begun : spoken;
    }

    /** Whole days since then. */
    public long silent(Instant now) {
        return Math.max(0, Duration.between(from(), now).toDays());
    }

    /** Whole days beyond what was agreed; 0 within it. */
    public long over(Instant now) {
        return Math.max(0, Duration.between(due, now).toDays());
    }

    public boolean overdue(Instant now) {
        return !due.isAfter(now);
    }

    /** How often we spoke in these days, and how often they did. */
    public long spoke(boolean out) {
        return ticks.stream().filter(it -> it.out() == out).count();
    }

    /** Where the page of it is: of the project, else of the client. */
    public String url() {
        return project == null
                ? "/clients/" + clientSlug + "/rhythm"
                : "/projects/" + projectNumber + "/rhythm";
    }

    public Strip strip(Instant now) {
        return Strip.of(this, now);
    }
}
