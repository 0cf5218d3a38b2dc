package org.heed.clock;

import org.heed.kernel.Refused;

import java.time.LocalDate;
import java.util.List;

/** A day on which the week does not hold; names are as people of that calendar call the day. */
public sealed interface SpecialDay {

    LocalDate on();

    String name();

    /** Whether nobody had published it when it was written. */
    default boolean provisional() {
        return false;
    }

    /** Nobody works. */
    record Holiday(LocalDate on, String name, boolean provisional) implements SpecialDay {

        public Holiday(LocalDate on, String name) {
            this(on, name, false);
        }
    }

    /**
     * People work these hours instead of the week's: the Saturday that makes up for a bridge day.
     */
    record MakeUp(LocalDate on, String name, List<WorkingHours> hours) implements SpecialDay {

        public MakeUp {
            hours = DayHours.inOrder(hours);
            if (hours.isEmpty()) {
                throw Refused.because("clock.refused.no-hours");
            }
        }
    }

    /** The door is shut between these hours, whatever else the day is. */
    record Closure(LocalDate on, String name, List<WorkingHours> hours) implements SpecialDay {

        public Closure {
            hours = DayHours.inOrder(hours);
            if (hours.isEmpty()) {
                throw Refused.because("clock.refused.no-hours");
            }
        }
    }
}
