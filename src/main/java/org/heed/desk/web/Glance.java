package org.heed.desk.web;

import org.heed.complaint.ActionLine;
import org.heed.escalation.Turns;
import org.heed.identity.Me;
import org.heed.identity.Role;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who looks at a day, and which one.
 *
 * @param over whether they answer for others and see what is due among them
 * @param day in their zone
 * @param turns whose turn it is in what was asked upwards
 * @param actions what they have to do on complaints, the soonest first
 */
record Glance(
        Me me,
        boolean over,
        LocalDate day,
        Instant now,
        Once<Turns> turns,
        Once<List<ActionLine>> actions) {

    Glance on(LocalDate other) {
        return new Glance(me, over, other, now, turns, actions);
    }

    /** A superior: whoever decides what others ask. */
    boolean leads() {
        return me.role() == Role.MANAGER;
    }

    /** When the day is over. */
    Instant end() {
        return endOf(day);
    }

    Instant endOf(LocalDate other) {
        return other.plusDays(1).atStartOfDay(me.zone()).toInstant();
    }
}
