package org.heed.rhythm;

import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Takes signs from the rooms: who should be spoken with, and why. Each verb is harmless when said
 * twice. Nobody is asked who they are: a room calls this from a door in which it already judged.
 */
@Service
@Transactional
public class Radar {

    /**
     * How long the owner has, from the moment a line appears, until somebody names another date.
     */
    static final Duration TO_ACT = Duration.ofDays(1);

    private final RadarRepository signs;
    private final RadarLines lines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Radar(RadarRepository signs, RadarLines lines, ApplicationEventPublisher events, Clock clock) {
        this.signs = signs;
        this.lines = lines;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The reason holds from {@link Sign#since()} on; a sign that is there already gets the new
     * facts and moment.
     */
    public void raise(Sign sign) {
        var before = signs.linesOf(sign.source(), sign.kind());
        var line = signs.line(sign);
        signs.put(line, sign, !sign.since().isAfter(clock.instant()));
        sum(line);
        before.stream().filter(it -> it != line).forEach(this::sum);
    }

    /** The reason of this kind holds no longer; nothing when it did not. */
    public void clear(SignKind kind, Subject source) {
        remove(source, kind);
    }

    /** No reason that this record gave holds any longer: it was settled, or is no more. */
    public void clear(Subject source) {
        remove(source, null);
    }

    private void remove(Subject source, @Nullable SignKind kind) {
        var touched = signs.linesOf(source, kind);
        if (!touched.isEmpty()) {
            signs.remove(source, kind);
            touched.forEach(this::sum);
        }
    }

    private void sum(long line) {
        var now = clock.instant();
        var summed = signs.sum(line, now.plus(TO_ACT));
        if (summed.appeared()) {
            events.publishEvent(new RadarHappening.WentQuiet(lines.get(line), now));
        } else if (summed.vanished()) {
            events.publishEvent(new RadarHappening.Settled(lines.get(line), now));
        }
    }

    /** Counts the signs of one line whose moment has come; false when there is none left. */
    boolean countOne(List<Long> busy, Long[] held) {
        var due = signs.countDue(clock.instant(), busy);
        due.ifPresent(line -> {
            held[0] = line;
            sum(line);
        });
        return due.isPresent();
    }
}
