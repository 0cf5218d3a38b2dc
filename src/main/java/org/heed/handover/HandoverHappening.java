package org.heed.handover;

import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.News;
import org.heed.kernel.Urgency;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of a hand-over, told on the timelines of its project and client. It names people and
 * lines; what they asked, answered and declined stays on the hand-over's own page. Decision 0070.
 *
 * @param handover as it is after it happened
 * @param line which line or contact it was about; empty when it was about the whole
 * @param count how often this has been told
 * @param tells who of us has to be told; whoever did it is left out
 */
public record HandoverHappening(
        What what,
        HandoverCard handover,
        Instant at,
        Actor actor,
        String line,
        int count,
        Set<PersonId> tells)
        implements News {

    /** What happened. */
    public enum What {
        PREPARED(Urgency.TODAY),
        HANDED(Urgency.NOW),
        ACCEPTED(Urgency.NOTED),
        ASKED(Urgency.NOW),
        ANSWERED(Urgency.TODAY),
        DECLINED(Urgency.NOW),
        /** The superior left a declined line with the old one. */
        LEFT(Urgency.TODAY),
        /** The superior put a declined line before the new one again. */
        PUT_BACK(Urgency.NOW),
        /** A key contact was introduced to the new one. */
        INTRODUCED(Urgency.NOTED),
        /** New one and contact both had a say. */
        CONFIRMED(Urgency.NOTED),
        /** They need not meet, for a reason. */
        EXCUSED(Urgency.NOTED),
        /** A key contact has not heard from the new one. */
        UNMET(Urgency.NOW),
        COMPLETED(Urgency.TODAY),
        CALLED_OFF(Urgency.TODAY);

        private final Urgency urgency;

        What(Urgency urgency) {
            this.urgency = urgency;
        }

        /** As message keys write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public HandoverHappening {
        tells = Set.copyOf(tells);
    }

    @Override
    public About about() {
        return new About(
                handover.subject(),
                handover.circle().value(),
                handover.project() == null ? List.of() : List.of(handover.client().subject()));
    }

    @Override
    public String kind() {
        return "handover." + what.word();
    }

    @Override
    public Map<String, String> facts() {
        var facts = new HashMap<String, String>();
        facts.put("label", handover.label());
        facts.put("from", handover.fromName());
        facts.put("to", handover.toName());
        facts.put("line", line.startsWith(CheckItem.LABEL) ? "@" + line : line);
        facts.put("count", "" + count);
        return Map.copyOf(facts);
    }

    /** The first alarm is history; that it sounded again and again stands on the page. */
    @Override
    public boolean kept() {
        return what != What.UNMET || count == 1;
    }

    @Override
    public Set<Long> readers() {
        return tells.stream()
                .map(PersonId::value)
                .filter(it -> actor.kind() != Actor.Kind.PERSON || !it.equals(actor.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Urgency urgency() {
        return what.urgency;
    }

    @Override
    public String url() {
        return handover.url();
    }
}
