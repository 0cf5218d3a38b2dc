package org.heed.rhythm;

import org.heed.client.ClientId;
import org.heed.conversation.Matter;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.News;
import org.heed.kernel.Subject;
import org.heed.kernel.Urgency;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What becomes of rhythms, answers, confirmations, bad news and plans. Internal. */
public sealed interface RhythmHappening extends News {

    Where where();

    /**
     * Whose it is, and whom it is for.
     *
     * @param url the page it can be acted on
     * @param owner who of us sees to it
     */
    record Where(About about, String url, @Nullable PersonId owner) {

        static Where of(Matter matter, String url, @Nullable PersonId owner) {
            return of(
                    matter.subject(),
                    matter.circle(),
                    matter.client(),
                    matter.project(),
                    url,
                    owner);
        }

        static Where of(
                Subject subject,
                CircleId circle,
                ClientId client,
                @Nullable ProjectId project,
                String url,
                @Nullable PersonId owner) {
            var alongside =
                    Stream.of(
                                    new Subject("client", client.value()),
                                    project == null
                                            ? subject
                                            : new Subject("project", project.value()))
                            .filter(it -> !it.equals(subject))
                            .toList();
            return new Where(new About(subject, circle.value(), alongside), url, owner);
        }
    }

    @Override
    default About about() {
        return where().about();
    }

    @Override
    default String url() {
        return where().url();
    }

    /** The owner, unless they did it themselves. */
    @Override
    default Set<Long> readers() {
        var readers = new HashSet<Long>();
        var owner = where().owner();
        if (owner != null && !(actor().kind() == Actor.Kind.PERSON && owner.value() == id())) {
            readers.add(owner.value());
        }
        return Set.copyOf(readers);
    }

    private long id() {
        var id = actor().id();
        return id == null ? 0 : id;
    }

    @Override
    default Urgency urgency() {
        return Urgency.NOTED;
    }

    /** How often a contact is to hear from us. */
    record Agreed(Where where, Instant at, Actor actor, String contact, int every)
            implements RhythmHappening {
        @Override
        public String kind() {
            return "rhythm.agreed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("contact", contact, "every", Integer.toString(every));
        }
    }

    /** Nothing regular is owed to a contact any more. */
    record Stopped(Where where, Instant at, Actor actor, String contact)
            implements RhythmHappening {
        @Override
        public String kind() {
            return "rhythm.stopped";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("contact", contact);
        }
    }

    /** Somebody of ours said that a contact needs no answer. */
    record NoAnswerNeeded(Where where, Instant at, Actor actor, String contact, String why)
            implements RhythmHappening {
        @Override
        public String kind() {
            return "rhythm.no-answer-needed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("contact", contact, "why", why);
        }
    }

    /** An answer is somebody's to give. */
    record AnswerHanded(Where where, Instant at, Actor actor, String contact, String to)
            implements RhythmHappening {
        @Override
        public String kind() {
            return "rhythm.answer-handed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("contact", contact, "to", to);
        }

        @Override
        public Urgency urgency() {
            return Urgency.TODAY;
        }
    }

    /** A contact said that they understood what we told them. Source: R029. */
    record Confirmed(Where where, Instant at, Actor actor, String contact, Instant told)
            implements RhythmHappening {
        @Override
        public String kind() {
            return "rhythm.confirmed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("contact", contact, "told", told.toString());
        }
    }

    /** We know something the client will not like, and they do not. Source: R039. */
    record NewsKnown(
            Where where, Instant at, Actor actor, String what, Instant tellBy, BadNewsId news)
            implements RhythmHappening {
        @Override
        public List<Subject> reworded() {
            return List.of(news.subject());
        }

        @Override
        public String kind() {
            return "rhythm.news-known";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("what", what, "by", tellBy.toString());
        }

        @Override
        public Urgency urgency() {
            return Urgency.NOW;
        }
    }

    /** The client heard it from us. */
    record NewsTold(
            Where where, Instant at, Actor actor, String what, Instant known, BadNewsId news)
            implements RhythmHappening {
        @Override
        public List<Subject> reworded() {
            return List.of(news.subject());
        }

        @Override
        public String kind() {
            return "rhythm.news-told";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("what", what, "known", known.toString());
        }
    }

    /** A line of the communication plan was agreed. Source: R032. */
    record Planned(Where where, Instant at, Actor actor, String contact, String what, int every)
            implements RhythmHappening {
        @Override
        public String kind() {
            return "rhythm.planned";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("contact", contact, "what", what, "every", Integer.toString(every));
        }
    }

    /** A line of the plan is over. */
    record PlanEnded(Where where, Instant at, Actor actor, String what) implements RhythmHappening {
        @Override
        public String kind() {
            return "rhythm.plan-ended";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("what", what);
        }
    }

    /** What the plan asked for was left out this time. */
    record Skipped(Where where, Instant at, Actor actor, String what, Instant due, String why)
            implements RhythmHappening {
        @Override
        public String kind() {
            return "rhythm.skipped";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("what", what, "due", due.toString(), "why", why);
        }
    }

    /** What the plan asked for was said. */
    record Done(Where where, Instant at, Actor actor, String what, Instant due)
            implements RhythmHappening {
        @Override
        public String kind() {
            return "rhythm.done";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("what", what, "due", due.toString());
        }
    }
}
