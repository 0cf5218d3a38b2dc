package org.heed.clock;

import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.Describer;
import org.heed.kernel.Description;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * After policies changed: shows which running clocks would be due at another moment, and has them
 * counted anew once a person has seen it. What has ended is never touched. For administrators.
 */
@Service
@Transactional
public class Recounts {

    private static final int CHUNK = 500;

    /** The most clocks one page looks at, so that a page without changes ends too. */
    private static final int MOST_LOOKED_AT = 5_000;

    private final ClockRepository clocks;
    private final PauseRepository pauses;
    private final PolicyRepository policies;
    private final RecountRepository recounts;
    private final Measuring measuring;
    private final ObjectProvider<Describer> describers;
    private final Clock time;

    Recounts(
            ClockRepository clocks,
            PauseRepository pauses,
            PolicyRepository policies,
            RecountRepository recounts,
            Measuring measuring,
            ObjectProvider<Describer> describers,
            Clock time) {
        this.clocks = clocks;
        this.pauses = pauses;
        this.policies = policies;
        this.recounts = recounts;
        this.measuring = measuring;
        this.describers = describers;
        this.time = time;
    }

    /**
     * What would change, by the age of the clocks; a slice may hold fewer than asked for, or none,
     * and still have a next one.
     */
    public Slice<RecountLine> preview(Me me, int limit, @Nullable String cursor) {
        requireAdministrator(me);
        var all = policies.all();
        var from = Cursor.read(cursor, 1);
        var lines = new ArrayList<RecountLine>();
        var at = from == null ? 0 : from.number(0);
        for (var looked = 0; looked < MOST_LOOKED_AT; looked += CHUNK) {
            var chunk = clocks.byPolicy(at, CHUNK);
            var stood = pauses.over(chunk);
            for (var clock : chunk) {
                at = Objects.requireNonNull(clock.id());
                line(clock, all, stood.getOrDefault(at, List.of())).ifPresent(lines::add);
                if (lines.size() == limit) {
                    return new Slice<>(lines, Cursor.of(at).toString());
                }
            }
            if (chunk.size() < CHUNK) {
                return new Slice<>(lines, null);
            }
        }
        return new Slice<>(lines, Cursor.of(at).toString());
    }

    private Optional<RecountLine> line(Ticking clock, List<Policy> all, List<Pause> stood) {
        var now = time.instant();
        var recounted =
                measuring
                        .anew(clock, all)
                        .map(basis -> clock.recounted(clock.severity(), basis, stood, now));
        var after = recounted.map(Ticking::dueAt).orElse(null);
        if (clock.dueAt().equals(after)) {
            return Optional.empty();
        }
        var subject = clock.about().subject();
        var known =
                describers.stream()
                        .filter(it -> it.kind().equals(subject.kind()))
                        .findFirst()
                        .flatMap(it -> it.describe(subject.id()));
        return Optional.of(
                new RecountLine(
                        Objects.requireNonNull(clock.id()),
                        subject,
                        known.map(Description::label).orElse(subject.toString()),
                        known.map(Description::url).orElse(null),
                        clock.kind(),
                        clock.dueAt(),
                        after,
                        after != null && !after.isAfter(now)));
    }

    /** What is previewed now: to be named when it is confirmed. */
    public long edition(Me me) {
        requireAdministrator(me);
        return policies.edition();
    }

    /** The last recount, if there ever was one. */
    public Optional<RecountStanding> last(Me me) {
        requireAdministrator(me);
        return recounts.last();
    }

    /**
     * Has the running clocks counted anew, in the background.
     *
     * @param edition what the person has seen
     * @throws Refused stale when policies have changed since, {@code
     *     clock.refused.recount-under-way}
     */
    public void begin(Me me, long edition) {
        requireAdministrator(me);
        if (policies.edition() != edition) {
            throw Refused.stale();
        }
        if (!recounts.begin(edition, me.id(), time.instant())) {
            throw Refused.conflict("clock.refused.recount-under-way");
        }
    }

    private static void requireAdministrator(Me me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
    }
}
