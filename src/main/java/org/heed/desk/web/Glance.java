package org.heed.desk.web;

import org.heed.identity.Me;
import org.heed.identity.Role;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who looks at a day, and which one.
 *
 * @param over whether they answer for others and see what is due among them
 * @param day in their zone
 */
record Glance(Me me, boolean over, LocalDate day, Instant now) {

    static Glance now(Me me, Instant now) {
        var over = me.role() == Role.MANAGER || me.administrator();
        return new Glance(me, over, LocalDate.ofInstant(now, me.zone()), now);
    }

    Glance on(LocalDate other) {
        return new Glance(me, over, other, now);
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
