package org.heed.complaint;

import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;

/** Telling the client how things stand: a first plan within 24 hours, updates in between. */
@Service
@Transactional
public class Updates {

    private final Register register;
    private final ComplaintRepository complaints;
    private final BesideRepository beside;
    private final Teller teller;
    private final Pledges pledges;
    private final ComplaintClocks clocks;
    private final ItemChecks items;

    Updates(
            Register register,
            ComplaintRepository complaints,
            BesideRepository beside,
            Teller teller,
            Pledges pledges,
            ComplaintClocks clocks,
            ItemChecks items) {
        this.register = register;
        this.complaints = complaints;
        this.beside = beside;
        this.teller = teller;
        this.pledges = pledges;
        this.clocks = clocks;
        this.items = items;
    }

    /**
     * Puts a first plan to the client, provisional as it may be, in whatever open state. What is
     * marked as a promise becomes one; the rest is an intention. Source: R005, contradiction 2.
     *
     * @throws Refused at {@code items} and the fields of the telling
     */
    public void putPlan(Me me, ComplaintNumber number, PlanForm form) {
        var card = register.takeOpen(me, number, null);
        items.judge(new Checks(), card, form.items()).done();
        var told = teller.tell(me, card, Errand.PLAN, form.telling());
        form.items().forEach(it -> pledges.item(me, card, told, it));
        beside.planPut(card.id(), told.at(), told.proof());
        done(
                me,
                card,
                Errand.PLAN,
                told,
                new ComplaintHappening.PlanPut(Register.about(card), told.at(), me.actor()));
    }

    /**
     * Tells the client how things stand.
     *
     * @param nextAt when they hear from us next, which becomes a promise; none when not said
     */
    public void tell(Me me, ComplaintNumber number, Telling telling, @Nullable Instant nextAt) {
        var card = register.takeOpen(me, number, null);
        new Checks()
                .that(
                        nextAt == null || nextAt.isAfter(register.now()),
                        "complaint.refused.next-not-future",
                        "nextAt")
                .done();
        var told = teller.tell(me, card, Errand.UPDATE, telling);
        if (nextAt != null) {
            pledges.nextUpdate(me, card, told, nextAt);
        }
        done(me, card, Errand.UPDATE, told, null);
    }

    private void done(
            Me me,
            ComplaintCard card,
            Errand errand,
            Teller.Told told,
            @Nullable ComplaintHappening happening) {
        complaints.touch(card.id());
        var reachedAt = told.reachedAt();
        if (reachedAt != null) {
            clocks.reached(card.id(), errand, reachedAt);
            pledges.keepUpdates(me.actor(), card.id(), told.proof(), reachedAt);
        }
        if (happening != null) {
            register.announce(happening);
        }
    }
}
