package org.heed.rhythm;

import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.News;
import org.heed.kernel.Subject;
import org.heed.kernel.Urgency;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody came on the radar, or is off it again. Internal. */
public sealed interface RadarHappening extends News {

    /** The client or project it happened to. */
    Line line();

    /**
     * A line of the radar.
     *
     * @param kind the heaviest reason's; none when none is left
     */
    record Line(
            RadarLineId id,
            Subject subject,
            long circle,
            List<Subject> alongside,
            String name,
            @Nullable PersonId owner,
            @Nullable String kind) {}

    @Override
    default About about() {
        return new About(line().subject(), line().circle(), line().alongside());
    }

    @Override
    default Actor actor() {
        return Actor.system();
    }

    @Override
    default String url() {
        return "/radar/" + line().id().value();
    }

    @Override
    default Set<Long> readers() {
        var owner = line().owner();
        return owner == null ? Set.of() : Set.of(owner.value());
    }

    /** There is a reason to act where there was none. */
    record WentQuiet(Line line, Instant at) implements RadarHappening {
        @Override
        public String kind() {
            return "radar.went-quiet";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("name", line.name(), "why", "@radar.kind." + line.kind());
        }

        @Override
        public Urgency urgency() {
            return Urgency.TODAY;
        }
    }

    /** No reason is left. */
    record Settled(Line line, Instant at) implements RadarHappening {
        @Override
        public String kind() {
            return "radar.settled";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("name", line.name());
        }

        @Override
        public Urgency urgency() {
            return Urgency.NOTED;
        }
    }
}
