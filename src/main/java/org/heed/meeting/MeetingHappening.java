package org.heed.meeting;

import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.News;
import org.heed.kernel.Quote;
import org.heed.kernel.Urgency;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What becomes of a meeting. Facts are those an invitation says; the rest stays in the room. */
public sealed interface MeetingHappening extends News
        permits MeetingHappening.Planned,
                MeetingHappening.Changed,
                MeetingHappening.Prepared,
                MeetingHappening.Noted,
                MeetingHappening.Invited,
                MeetingHappening.Answered,
                MeetingHappening.Started,
                MeetingHappening.Held,
                MeetingHappening.Captured,
                MeetingHappening.Cancelled,
                MeetingHappening.Concluded,
                MinutesHappening {

    /** The meeting as it is after it happened. */
    MeetingCard meeting();

    /** Who of us sits in it. */
    List<PersonId> ours();

    @Override
    default About about() {
        return meeting().told();
    }

    @Override
    default Map<String, String> facts() {
        return facts(meeting());
    }

    private static Map<String, String> facts(MeetingCard it) {
        return Map.of(
                "number", it.number(), "title", it.title(), "start", it.startsAt().toString());
    }

    private static About alone(MeetingCard it) {
        return new About(it.id().subject(), it.circle().value(), List.of());
    }

    /** The facts of a meeting and one more. */
    static Map<String, String> with(MeetingCard it, String name, String value) {
        var all = new HashMap<>(facts(it));
        all.put(name, value);
        return Map.copyOf(all);
    }

    @Override
    default Set<Long> readers() {
        var actor = actor();
        var by = actor.kind() == Actor.Kind.PERSON ? actor.id() : null;
        return ours().stream()
                .map(PersonId::value)
                .filter(it -> !it.equals(by))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    default Urgency urgency() {
        return Urgency.NOTED;
    }

    @Override
    default String url() {
        return meeting().url();
    }

    /** Somebody means to talk. */
    record Planned(MeetingCard meeting, List<PersonId> ours, Instant at, Actor actor)
            implements MeetingHappening {
        @Override
        public String kind() {
            return "meeting.planned";
        }
    }

    /** Time, place or title are others now. */
    record Changed(MeetingCard meeting, List<PersonId> ours, Instant at, Actor actor)
            implements MeetingHappening {
        @Override
        public String kind() {
            return "meeting.changed";
        }
    }

    /** People, agenda, questions or first words are others now; told on its own timeline only. */
    record Prepared(MeetingCard meeting, List<PersonId> ours, Instant at, Actor actor)
            implements MeetingHappening {
        @Override
        public About about() {
            return alone(meeting);
        }

        @Override
        public String kind() {
            return "meeting.prepared";
        }

        @Override
        public Set<Long> readers() {
            return Set.of();
        }
    }

    /** Something was written under an item; told on its own timeline only. */
    record Noted(MeetingCard meeting, List<PersonId> ours, Instant at, Actor actor, String item)
            implements MeetingHappening {
        @Override
        public About about() {
            return alone(meeting);
        }

        @Override
        public String kind() {
            return "meeting.noted";
        }

        @Override
        public Map<String, String> facts() {
            return with(meeting, "item", item);
        }

        @Override
        public Set<Long> readers() {
            return Set.of();
        }
    }

    /**
     * Invitations have gone out, or word of a change.
     *
     * @param names whom to
     */
    record Invited(
            MeetingCard meeting, List<PersonId> ours, Instant at, Actor actor, List<String> names)
            implements MeetingHappening {
        @Override
        public String kind() {
            return "meeting.invited";
        }

        @Override
        public Map<String, String> facts() {
            return with(meeting, "names", String.join(", ", names));
        }
    }

    /** Somebody answered. */
    record Answered(
            MeetingCard meeting,
            List<PersonId> ours,
            Instant at,
            Actor actor,
            String name,
            AttendeeAnswer answer)
            implements MeetingHappening {
        @Override
        public String kind() {
            return "meeting.answered-" + answer.word();
        }

        @Override
        public Map<String, String> facts() {
            return with(meeting, "name", name);
        }

        @Override
        public Urgency urgency() {
            return answer == AttendeeAnswer.DECLINED ? Urgency.NOW : Urgency.NOTED;
        }
    }

    /** People sit together. */
    record Started(MeetingCard meeting, List<PersonId> ours, Instant at, Actor actor)
            implements MeetingHappening {
        @Override
        public String kind() {
            return "meeting.started";
        }
    }

    /** It is over. */
    record Held(MeetingCard meeting, List<PersonId> ours, Instant at, Actor actor)
            implements MeetingHappening {
        @Override
        public String kind() {
            return "meeting.held";
        }
    }

    /** Something said in it became more than words. */
    record Captured(
            MeetingCard meeting,
            List<PersonId> ours,
            Instant at,
            Actor actor,
            LineKind line,
            String text)
            implements MeetingHappening {
        @Override
        public String kind() {
            return "meeting.captured-" + line.word();
        }

        @Override
        public Quote quote() {
            return new Quote(text, meeting.language());
        }
    }

    /** It will not take place. */
    record Cancelled(MeetingCard meeting, List<PersonId> ours, Instant at, Actor actor, String why)
            implements MeetingHappening {
        @Override
        public String kind() {
            return "meeting.cancelled";
        }

        @Override
        public Map<String, String> facts() {
            return with(meeting, "why", why);
        }

        @Override
        public Urgency urgency() {
            return Urgency.NOW;
        }
    }

    /** A huddle came to a preliminary plan. */
    record Concluded(MeetingCard meeting, List<PersonId> ours, Instant at, Actor actor, String text)
            implements MeetingHappening {
        @Override
        public String kind() {
            return "meeting.concluded";
        }

        @Override
        public Quote quote() {
            return new Quote(text, meeting.language());
        }

        @Override
        public Urgency urgency() {
            return Urgency.TODAY;
        }
    }
}
