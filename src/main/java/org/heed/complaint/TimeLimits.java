package org.heed.complaint;

import org.heed.clock.ClockKind;
import org.heed.clock.ClockLine;
import org.heed.clock.ClockLists;
import org.heed.clock.PauseReason;
import org.heed.clock.Pauses;
import org.heed.clock.Warnings;
import org.heed.identity.Me;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/**
 * What a person may do to the clocks of a complaint: let one stand still while others are waited
 * for, let it go on, and say that a warning was seen. Nothing here stops a clock; only reaching the
 * client does.
 */
@Service
@Transactional
public class TimeLimits {

    private final Register register;
    private final BesideRepository beside;
    private final Pauses pauses;
    private final Warnings warnings;
    private final ClockLists clocks;

    TimeLimits(
            Register register,
            BesideRepository beside,
            Pauses pauses,
            Warnings warnings,
            ClockLists clocks) {
        this.register = register;
        this.beside = beside;
        this.pauses = pauses;
        this.warnings = warnings;
        this.clocks = clocks;
    }

    /**
     * Lets a clock stand still.
     *
     * @throws org.heed.kernel.Refused as {@link Pauses#pause} does
     */
    public void pause(
            Me me, ComplaintNumber number, ClockKind kind, PauseReason reason, String note) {
        var card = register.takeOpen(me, number, null);
        pauses.pause(me, card.id().subject(), kind, reason, note);
        beside.refreshDue(card.id());
    }

    /** Lets it go on; refused when it does not stand still. */
    public void goOn(Me me, ComplaintNumber number, ClockKind kind) {
        var card = register.takeOpen(me, number, null);
        pauses.end(me, card.id().subject(), kind);
        beside.refreshDue(card.id());
    }

    /** Says that the last warning was seen, so that it does not come again. */
    public void acknowledge(Me me, ComplaintNumber number, ClockKind kind) {
        var card = register.take(me, number, null);
        warnings.acknowledge(me, card.id().subject(), kind);
    }

    /** Every clock the complaint ever had, in the order they started. */
    @Transactional(readOnly = true)
    public List<ClockLine> list(Me me, ComplaintCard card) {
        return clocks.of(me, card.id().subject());
    }
}
