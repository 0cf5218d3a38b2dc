package org.heed.rhythm;

import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;

/**
 * Takes signs from the rooms: who should be spoken with, and why. Each verb is harmless when said
 * twice. Nobody is asked who they are: a room calls this from a door in which it already judged.
 *
 * <p>What is said is done when the transaction of the caller ends, and that it did is announced by
 * the sweep: nobody waits for the radar while they hold a record. Source: decision 0060.
 */
@Service
@Transactional
public class Radar {

    private final Evenings evenings;
    private final RadarSteps steps;

    Radar(Evenings evenings, RadarSteps steps) {
        this.evenings = evenings;
        this.steps = steps;
    }

    /**
     * The reason holds from {@link Sign#since()} on; a sign that is there already gets the new
     * facts and moment.
     */
    public void raise(Sign sign) {
        evenings.add(new RadarChange.Raised(sign));
    }

    /** The reason of this kind holds no longer; nothing when it did not. */
    public void clear(SignKind kind, Subject source) {
        evenings.add(new RadarChange.Cleared(source, kind));
    }

    /** No reason that this record gave holds any longer: it was settled, or is no more. */
    public void clear(Subject source) {
        evenings.add(new RadarChange.Cleared(source, null));
    }

    /**
     * Somebody decides what is done about a line, by whom and until when.
     *
     * @param step 1 to 500 characters
     * @throws org.heed.kernel.Refused at {@code step}, {@code owner} (somebody who does not see
     *     it), {@code actBy}; a conflict when somebody was faster
     */
    public void plan(
            Me me, RadarLineId id, int version, PersonId owner, Instant actBy, String step) {
        steps.plan(me, id, version, owner, actBy, step);
    }
}
