package org.heed.promise;

import org.heed.kernel.Reason;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What speaks against making a promise. It may be made all the same: promise little, deliver much.
 *
 * @param reasons sentences to be read before it is made, most serious first; empty when there is
 *     nothing
 * @param load the sum behind "the calendar is full"; none when it is not
 * @param slipped the last promise to the same person that was not kept as said; none when all were
 */
public record Cautions(List<Reason> reasons, @Nullable Load load, @Nullable PromiseCard slipped) {

    public Cautions {
        reasons = List.copyOf(reasons);
    }

    /** Nothing speaks against it. */
    public static final Cautions NONE = new Cautions(List.of(), null, null);

    /**
     * What somebody has promised to do in the working time until a date.
     *
     * @param working their working time from {@code from} to {@code until}
     * @param promised work still in what they promised until then
     * @param needed work in the new promise; zero when nobody has said
     * @param counted how many promises {@code promised} sums up
     * @param unestimated further ones of which nobody knows how much work they are; not in the sum
     * @param promises the counted ones that whoever asks may see, nearest date first, at most 10
     */
    public record Load(
            Instant from,
            Instant until,
            Duration working,
            Duration promised,
            Duration needed,
            int counted,
            int unestimated,
            List<PromiseCard> promises) {

        public Load {
            promises = List.copyOf(promises);
        }

        /** How much more is promised than there is time; negative when it fits. */
        public Duration over() {
            return promised.plus(needed).minus(working);
        }

        Load with(List<PromiseCard> shown) {
            return new Load(from, until, working, promised, needed, counted, unestimated, shown);
        }

        boolean full() {
            return over().isPositive();
        }
    }
}
