package org.heed.meeting;

import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;

/**
 * A zone as a calendar is told of it: what holds when the meeting begins, and the next change.
 * Taken from the same rules by which we reckon, so that both cannot differ, and fetched from
 * nowhere.
 */
final class ZoneComponent {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneComponent() {}

    static VTimeZone of(ZoneId zone, Instant at) {
        var rules = zone.getRules();
        var observances = new ArrayList<Observance>();
        var before = rules.previousTransition(at.plusSeconds(1));
        if (before == null) {
            var offset = rules.getOffset(at);
            observances.add(observance(rules, at, LONG_AGO, offset, offset));
        } else {
            observances.add(
                    observance(
                            rules,
                            at,
                            before.getDateTimeBefore(),
                            before.getOffsetBefore(),
                            before.getOffsetAfter()));
        }
        var after = rules.nextTransition(at);
        if (after != null) {
            observances.add(
                    observance(
                            rules,
                            after.getInstant(),
                            after.getDateTimeBefore(),
                            after.getOffsetBefore(),
                            after.getOffsetAfter()));
        }
        return new VTimeZone(
                (PropertyList) new PropertyList().add(new TzId(zone.getId())),
                new ComponentList<>(observances));
    }

    private static Observance observance(
            ZoneRules rules, Instant at, LocalDateTime since, ZoneOffset from, ZoneOffset to) {
        var observance = rules.isDaylightSavings(at) ? new Daylight() : new Standard();
        observance.add(new DtStart<>(since));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        return observance;
    }
}
