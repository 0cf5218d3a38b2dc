package org.heed.change;

import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.News;
import org.heed.kernel.Quote;
import org.heed.kernel.Urgency;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of a change request. All of it is internal; the client reads their own page.
 *
 * @param change as it is after it happened
 * @param tells who of us has to be told; whoever did it is not among them
 * @param words what was said to it; empty when nothing was
 */
public record ChangeHappening(
        What what, ChangeCard change, Instant at, Actor actor, Set<PersonId> tells, String words)
        implements News {

    /** What it was. */
    public enum What {
        RAISED(Urgency.NOTED),
        ANALYSED(Urgency.NOTED),
        APPROVAL_WANTED(Urgency.TODAY),
        APPROVED(Urgency.TODAY),
        FED_BACK(Urgency.NOTED),
        ACCEPTED(Urgency.NOW),
        INSISTED(Urgency.NOW),
        WITHDRAWN(Urgency.TODAY),
        DEFERRED(Urgency.TODAY),
        RESUMED(Urgency.NOTED),
        DRAWN(Urgency.NOTED),
        SIGNED_OURS(Urgency.NOTED),
        SIGNED_THEIRS(Urgency.NOW),
        SIGNED(Urgency.NOW),
        DECIDED(Urgency.NOW),
        CALMED(Urgency.TODAY),
        REPLANNED(Urgency.NOTED),
        REBUDGETED(Urgency.NOTED),
        TOLD(Urgency.TODAY),
        BEGUN(Urgency.NOTED),
        DONE(Urgency.TODAY),
        CARRIED_ON(Urgency.NOTED);

        private final Urgency urgency;

        What(Urgency urgency) {
            this.urgency = urgency;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public ChangeHappening {
        tells = Set.copyOf(tells);
    }

    @Override
    public About about() {
        return change.about();
    }

    @Override
    public String kind() {
        return "change." + what.word();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("number", change.number(), "title", change.title());
    }

    @Override
    public @Nullable Quote quote() {
        return words.isBlank() ? null : new Quote(words, change.language());
    }

    @Override
    public Set<Long> readers() {
        return tells.stream().map(PersonId::value).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Urgency urgency() {
        return what.urgency;
    }

    @Override
    public String url() {
        return change.url();
    }
}
