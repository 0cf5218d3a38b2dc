package org.heed.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How a route is filled with another client's records: some places with theirs, the others with
 * ours.
 */
final class Foreign implements Function<Route.Slot, String> {

    private final Mirrors mirrors;
    private final Set<Integer> places;
    private final UnaryOperator<String> change;

    private Foreign(Mirrors mirrors, Set<Integer> places, UnaryOperator<String> change) {
        this.mirrors = mirrors;
        this.places = places;
        this.change = change;
    }

    /** Nothing foreign: all places ours. */
    static Foreign own(Mirrors mirrors) {
        return new Foreign(mirrors, Set.of(), it -> it);
    }

    /** All places foreign, and each place alone. */
    static List<Foreign> fillings(Route route, Mirrors mirrors) {
        var slots =
                route.slots().stream().filter(it -> mirrors.theirs().owns(it.record())).toList();
        var all = slots.stream().map(Route.Slot::at).collect(Collectors.toSet());
        var fillings = new ArrayList<Foreign>();
        if (!all.isEmpty()) {
            fillings.add(new Foreign(mirrors, all, it -> it));
        }
        if (slots.size() > 1) {
            slots.stream()
                    // Who has no seat here cannot lose it: that is nobody's secret.
                    .filter(it -> !it.record().equals("member"))
                    .forEach(it -> fillings.add(new Foreign(mirrors, Set.of(it.at()), id -> id)));
        }
        return fillings;
    }

    /** The same places, with something else in them than the other client's records. */
    Foreign of(UnaryOperator<String> other) {
        return new Foreign(mirrors, places, other);
    }

    /** An id of the same kind that nobody has. */
    static String nothing(String id) {
        return id.matches("\\d+")
                ? "987654321"
                : id.matches("[A-Z]+-\\d+") ? id.replaceAll("\\d+", "987654") : "niemandsland";
    }

    /** What stands in the foreign places, longest first. */
    List<String> values(Route route) {
        return route.slots().stream()
                .filter(it -> places.contains(it.at()))
                .map(this)
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }

    @Override
    public String apply(Route.Slot slot) {
        var ours = mirrors.ours();
        if (!ours.owns(slot.record())) {
            return mirrors.common(slot.record());
        }
        return places.contains(slot.at())
                ? change.apply(mirrors.theirs().get(slot.record()))
                : ours.get(slot.record());
    }

    @Override
    public String toString() {
        return "theirs at " + places;
    }
}
