package org.heed.rhythm;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Carries out what rooms said of the radar: holds the lines, changes signs, sums once a line. */
@Component
class RadarChanges {

    /**
     * How long the owner has, from the moment a line appears, until somebody names another date.
     */
    private static final Duration TO_ACT = Duration.ofDays(1);

    private final RadarRepository signs;
    private final Clock clock;

    RadarChanges(RadarRepository signs, Clock clock) {
        this.signs = signs;
        this.clock = clock;
    }

    void apply(List<RadarChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var circles = new TreeSet<Long>();
        changes.forEach(it -> {
            switch (it) {
                case RadarChange.Raised(var sign) -> circles.add(sign.circle().value());
                case RadarChange.Moved moved -> circles.add(moved.circle().value());
                case RadarChange.Cleared _ -> {}
            }
        });
        signs.hold(List.copyOf(circles), changes.stream().map(RadarChange::source).toList());
        var touched = new TreeSet<Long>();
        changes.forEach(it -> {
            touched.addAll(signs.linesOf(it.source(), kind(it)));
            switch (it) {
                case RadarChange.Raised(var sign) -> touched.add(raise(sign));
                case RadarChange.Moved moved -> move(moved, touched);
                case RadarChange.Cleared cleared -> signs.remove(cleared.source(), cleared.kind());
            }
        });
        touched.forEach(this::sum);
    }

    private static @Nullable SignKind kind(RadarChange change) {
        return switch (change) {
            case RadarChange.Raised(var sign) -> sign.kind();
            case RadarChange.Moved _ -> null;
            case RadarChange.Cleared cleared -> cleared.kind();
        };
    }

    private void move(RadarChange.Moved moved, Set<Long> touched) {
        signs.clientOf(moved.source())
                .ifPresent(client -> {
                    var line = signs.line(moved.circle(), client, moved.project(), null);
                    signs.move(moved.source(), line);
                    touched.add(line);
                });
    }

    private long raise(Sign sign) {
        var line = signs.line(sign.circle(), sign.client(), sign.project(), sign.owner());
        signs.put(line, sign, !sign.since().isAfter(clock.instant()));
        return line;
    }

    /** Counts the signs of one line whose moment has come; false when there is none left. */
    boolean countOne() {
        var due = signs.countDue(clock.instant());
        due.ifPresent(this::sum);
        return due.isPresent();
    }

    private void sum(long line) {
        signs.sum(line, clock.instant().plus(TO_ACT));
    }
}
