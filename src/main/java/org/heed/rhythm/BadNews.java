package org.heed.rhythm;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.conversation.Direction;
import org.heed.conversation.Matter;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Bad news is sent fast: from the moment we know it, until the client has heard it. R039. */
@Service
@Transactional
public class BadNews {

    /** Until when they should have heard it, unless somebody names another moment. */
    public static final Duration LIMIT = Duration.ofDays(1);

    private final BadNewsRepository news;
    private final BadNewsLists lists;
    private final BadNewsTelling telling;
    private final Touchpoints touchpoints;
    private final Theirs theirs;
    private final Radar radar;
    private final Sight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BadNews(
            BadNewsRepository news,
            BadNewsLists lists,
            BadNewsTelling telling,
            Touchpoints touchpoints,
            Theirs theirs,
            Radar radar,
            Sight sight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.news = news;
        this.lists = lists;
        this.telling = telling;
        this.touchpoints = touchpoints;
        this.theirs = theirs;
        this.radar = radar;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes down what we know and they do not.
     *
     * @param what 1 to 500 characters
     * @param contact who has to hear it; none for anybody at the client
     * @param known when we knew; not in the future
     * @param tellBy none for {@link #LIMIT} after that
     * @param owner who tells them; must see the matter
     * @throws Refused at {@code what}, {@code contact}, {@code known}, {@code tellBy}, {@code
     *     owner}
     */
    public BadNewsId know(
            Me me,
            Matter matter,
            String what,
            @Nullable ContactId contact,
            Instant known,
            @Nullable Instant tellBy,
            PersonId owner) {
        sight.require(me, matter.circle());
        var by = tellBy == null ? known.plus(LIMIT) : tellBy;
        new Checks()
                .required("what", what, 500)
                .that(!known.isAfter(clock.instant()), "rhythm.refused.future", "known")
                .that(!by.isBefore(known), "rhythm.refused.before-known", "tellBy")
                .that(
                        contact == null || theirs.name(contact, matter.client()).isPresent(),
                        "rhythm.refused.contact",
                        "contact")
                .that(sight.isIn(owner, matter.circle()), "rhythm.refused.cannot-see", "owner")
                .done();
        var id = news.insert(matter, what.strip(), contact, known, by, owner);
        var line = news.get(id);
        radar.raise(line.sign());
        events.publishEvent(
                new RhythmHappening.NewsKnown(
                        line.where(), clock.instant(), me.actor(), line.what(), by, id));
        return id;
    }

    /**
     * The client was told, in a talk or a message that is recorded with it. A mail of the kind "bad
     * news" to the same client does so by itself when it has left.
     *
     * @param words what they were told, 1 to 2000 characters
     * @throws Refused at {@code words}, {@code at} (before we knew, or in the future); {@code
     *     rhythm.refused.told} (conflict)
     */
    public void tell(Me me, BadNewsId id, Channel channel, Instant at, String words) {
        var line = lists.get(me, id);
        if (!line.open()) {
            throw Refused.conflict("rhythm.refused.told");
        }
        new Checks()
                .required("words", words, 2000)
                .that(!at.isBefore(line.known()), "rhythm.refused.before-known", "at")
                .that(!at.isAfter(clock.instant()), "rhythm.refused.future", "at")
                .done();
        touchpoints.record(
                me,
                new NewTouchpoint(
                        line.about(),
                        line.circle(),
                        line.client(),
                        line.project(),
                        line.contact(),
                        channel,
                        Direction.OUT,
                        true,
                        words,
                        me.language(),
                        at,
                        null,
                        null));
        telling.told(line, at, words, me.actor());
    }
}
