package org.heed.quarter;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Who is owed a mail because something needs them now, and who is to be left alone. */
final class MailBook {

    static final String LEAD = "lead";
    static final String TOP = "top";

    private static final LocalTime QUIET_FROM = LocalTime.of(21, 0);
    private static final LocalTime QUIET_UNTIL = LocalTime.of(7, 30);

    private final Set<String> owed = new TreeSet<>();
    private Set<String> looked = Set.of();

    void owe(String person) {
        owed.add(person);
    }

    /** Whom something that was told needs now. */
    void owe(String told, PromiseBook promises, ClimbBook climbs) {
        var name = told.substring(told.lastIndexOf(' ') + 1);
        if (told.startsWith("reminder of")) {
            owe(manager(promises.keeper(name)));
        } else if (told.startsWith("briefed") || told.startsWith("unmet")) {
            owe(LEAD);
        } else {
            owe(climbs.level(name) == 3 ? TOP : LEAD);
        }
    }

    /** Those who are mailed now, for it is not quiet where they are. */
    List<String> due(Instant now) {
        looked = Set.copyOf(owed);
        var due = owed.stream().filter(it -> !quiet(it, now)).toList();
        due.forEach(owed::remove);
        return due.stream().map("mailed "::concat).toList();
    }

    /** What to say of somebody who was mailed; empty where nothing is expected of it. */
    String says(String person, Instant now) {
        // The moments of comparison are Shanghai's; elsewhere a mail may come late by some hours.
        boolean disturbed = quiet(person, now) && !zone(person).equals(Hours.BRITAIN.zone);
        return disturbed
                ? "disturbed " + person
                : looked.contains(person) && !quiet(person, now) ? "mailed " + person : "";
    }

    static String manager(int number) {
        return "manager " + number;
    }

    private static boolean quiet(String person, Instant now) {
        var time = LocalTime.ofInstant(now, zone(person));
        return !time.isBefore(QUIET_FROM) || time.isBefore(QUIET_UNTIL);
    }

    private static ZoneId zone(String person) {
        return IntStream.range(0, Script.CLIENTS / Script.EACH)
                .filter(it -> manager(it).equals(person))
                .mapToObj(it -> Script.hours(it).zone)
                .findFirst()
                .orElse(Hours.MAINLAND.zone);
    }
}
