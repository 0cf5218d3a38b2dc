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
 * A promise as it is now.
 *
 * @param aboutLabel what people call the record it belongs to; {@code aboutUrl} is its page
 * @param contactName to whom; none when it was said to the client as a whole
 * @param due the date that counts now
 * @param firstDue the date that was named at first; differs after it was renegotiated
 * @param slips how often the date was moved
 * @param effort work still in it, in working time; none when nobody has said
 */
public record PromiseCard(
        PromiseId id,
        String text,
        Language language,
        PromiseKind kind,
        Subject about,
        String aboutLabel,
        String aboutUrl,
        CircleId circle,
        ClientId client,
        @Nullable ProjectId project,
        @Nullable ContactId contact,
        @Nullable String contactName,
        PersonId by,
        String byName,
        @Nullable Subject saidIn,
        Instant saidAt,
        Instant due,
        Instant firstDue,
        int slips,
        @Nullable Duration effort,
        Control control,
        @Nullable Integer confidence,
        String conditions,
        boolean clientVisible,
        PromiseState state,
        PromiseCare care,
        int version) {

    /** Still to be kept, and its date has passed. */
    public boolean overdue(Instant now) {
        return state.open() && due.isBefore(now);
    }

    /** What the record rail and the week show: {@code late}, {@code soon}, {@code kept} or none. */
    public String tone(Instant now) {
        return switch (state) {
            case PromiseState.Kept _ -> "kept";
            case PromiseState.KeptLate _, PromiseState.Broken _ -> "late";
            case PromiseState.AtRisk _ -> overdue(now) ? "late" : "soon";
            case PromiseState.Open _, PromiseState.Renegotiated _ -> overdue(now) ? "late" : "";
            case PromiseState.Cancelled _ -> "";
        };
    }

    /** It has slipped before and may slip again: the superior has to hear of it first. */
    public boolean beforeSecondSlip() {
        return state.open() && slips > 0;
    }

    /** The word people read for where it is: {@code late} for an open one whose date has passed. */
    public String shown(Instant now) {
        return overdue(now) ? "late" : state.word();
    }
}
