package org.heed.desk.web;

import org.heed.complaint.ComplaintLists;
import org.heed.escalation.EscalationLists;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;

/** Somebody's look at their day, now. */
@Component
class Glances {

    private static final int ACTIONS = 50;

    private final EscalationLists escalations;
    private final ComplaintLists complaints;
    private final Clock clock;

    Glances(EscalationLists escalations, ComplaintLists complaints, Clock clock) {
        this.escalations = escalations;
        this.complaints = complaints;
        this.clock = clock;
    }

    Glance now(Me me) {
        var now = clock.instant();
        return new Glance(
                me,
                me.role() == Role.MANAGER || me.administrator(),
                LocalDate.ofInstant(now, me.zone()),
                now,
                new Once<>(() -> escalations.turns(me)),
                new Once<>(() -> complaints.actionsOf(me, me.id(), ACTIONS)));
    }
}
