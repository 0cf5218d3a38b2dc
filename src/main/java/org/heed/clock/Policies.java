package org.heed.clock;

import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Edits how long clocks run, and for whom; for administrators, to everybody else there is nothing
 * here to edit ({@link NotFound}). What is written holds for clocks that start from then on; those
 * that run are counted anew only when somebody asks for it ({@link Recounts}).
 */
@Service
@Transactional
public class Policies {

    private final PolicyRepository policies;
    private final PolicyContentRepository contents;
    private final CalendarRepository calendars;

    Policies(
            PolicyRepository policies,
            PolicyContentRepository contents,
            CalendarRepository calendars) {
        this.policies = policies;
        this.contents = contents;
        this.calendars = calendars;
    }

    /**
     * Adds a policy below the others and above the standard ones.
     *
     * @throws Refused {@code kernel.refused.missing} at {@code name}
     */
    public PolicyId add(Me me, PolicyForm form) {
        requireAdministrator(me);
        form.judge();
        requireCalendars(form);
        return contents.add(form);
    }

    /**
     * Says a policy anew. A standard one keeps its severity, and is for everybody.
     *
     * @param version the one the writer saw
     * @throws Refused as for {@link #add}, and when somebody else was faster
     */
    public void revise(Me me, PolicyId id, int version, PolicyForm form) {
        var now = get(me, id);
        if (now.standard()) {
            var kept =
                    new PolicyForm(
                            "",
                            null,
                            now.severity(),
                            form.timings(),
                            form.warnings(),
                            form.reopening());
            requireCalendars(kept);
            contents.save(id, version, true, kept);
        } else {
            form.judge();
            requireCalendars(form);
            contents.save(id, version, false, form);
        }
    }

    /** Changes places with the one above; what is first, or standard, stays where it is. */
    public void raise(Me me, PolicyId id, int version) {
        var now = get(me, id);
        if (!now.standard() && !policies.all().getFirst().id().equals(id)) {
            contents.raise(id, version);
        }
    }

    /**
     * Takes a policy out of force; clocks that run by it go on.
     *
     * @throws Refused {@code clock.refused.standard-policy}, and when somebody else was faster
     */
    public void retire(Me me, PolicyId id, int version) {
        if (get(me, id).standard()) {
            throw Refused.because("clock.refused.standard-policy");
        }
        contents.retire(id, version);
    }

    private Policy get(Me me, PolicyId id) {
        requireAdministrator(me);
        return policies.all().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void requireCalendars(PolicyForm form) {
        for (var timing : form.timings().values()) {
            var calendar = timing.calendar();
            if (calendar != null && calendars.newest(calendar).isEmpty()) {
                throw Refused.because("kernel.refused.not-a-choice").at("calendar");
            }
        }
    }

    private static void requireAdministrator(Me me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
    }
}
