package org.heed.clock;

import org.heed.kernel.Refused;

import java.util.ArrayList;
import java.util.List;

/** The stretches of one day as a set of minutes: put in order, and taken from one another. */
final class DayHours {

    private DayHours() {}

    static List<WorkingHours> inOrder(List<WorkingHours> hours) {
        var sorted = hours.stream().sorted().toList();
        for (var index = 1; index < sorted.size(); index++) {
            if (sorted.get(index - 1).overlaps(sorted.get(index))) {
                throw Refused.because("clock.refused.hours-overlap");
            }
        }
        return sorted;
    }

    static List<WorkingHours> without(List<WorkingHours> open, List<WorkingHours> closed) {
        var left = open;
        for (var gap : closed) {
            var rest = new ArrayList<WorkingHours>();
            for (var hours : left) {
                addPart(rest, hours.fromMinute(), Math.min(hours.untilMinute(), gap.fromMinute()));
                addPart(rest, Math.max(hours.fromMinute(), gap.untilMinute()), hours.untilMinute());
            }
            left = rest;
        }
        return List.copyOf(left);
    }

    private static void addPart(List<WorkingHours> parts, int from, int until) {
        if (from < until) {
            parts.add(WorkingHours.ofMinutes(from, until));
        }
    }
}
