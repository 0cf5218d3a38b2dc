package org.heed.notification;

import org.heed.kernel.Actor;
import org.heed.kernel.Concerns;
import org.heed.kernel.Happening;
import org.heed.kernel.News;
import org.heed.kernel.Tidings;
import org.heed.kernel.Tidings.Alarm;
import org.heed.kernel.Tidings.Reader;
import org.heed.kernel.Urgency;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes a line for everybody a happening concerns, in the transaction in which it happened: once,
 * or not at all. Source: decision 0090.
 */
@Component
class Telling {

    private final ObjectProvider<Concerns> concerns;
    private final LineRepository lines;
    private final FollowingRepository followings;
    private final DutyRepository duties;
    private final Ears ears;
    private final WorkingDays days;
    private final LiveWire wire;
    private final Clock clock;

    // Asked for late: whose happenings concern somebody is said by rooms that may look here.
    Telling(
            ObjectProvider<Concerns> concerns,
            LineRepository lines,
            FollowingRepository followings,
            DutyRepository duties,
            Ears ears,
            WorkingDays days,
            LiveWire wire,
            Clock clock) {
        this.concerns = concerns;
        this.lines = lines;
        this.followings = followings;
        this.duties = duties;
        this.ears = ears;
        this.days = days;
        this.wire = wire;
        this.clock = clock;
    }

    /**
     * After the timeline, which holds the record: two happenings of it come one after the other.
     */
    @EventListener
    @Order
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(Happening happening) {
        var tidings = tidings(happening);
        var readers = readers(happening, tidings);
        if (!readers.isEmpty()) {
            tell(happening, tidings, readers);
        }
        if (happening.kept()) {
            wire.changed(happening.about());
        }
    }

    private Optional<Tidings> tidings(Happening happening) {
        if (happening instanceof News news) {
            var named =
                    news.readers().stream()
                            .map(it -> new Reader(it, "asked", news.urgency()))
                            .toList();
            return Optional.of(new Tidings(named, news.url(), Alarm.NONE));
        }
        return concerns.stream().flatMap(it -> it.of(happening).stream()).findFirst();
    }

    /** Each once, for the strongest reason; never who did it. */
    private Map<Long, Reader> readers(Happening happening, Optional<Tidings> tidings) {
        var readers = new LinkedHashMap<Long, Reader>();
        tidings.ifPresent(it -> it.readers().forEach(reader -> add(readers, reader)));
        if (tidings.isPresent() && tidings.get().alarm() != Alarm.NONE) {
            for (var person : duties.onCall(clock.instant())) {
                add(readers, new Reader(person, "on-call", Urgency.NOW));
            }
        }
        if (happening.kept()) {
            for (var person : followings.followers(happening.about())) {
                readers.putIfAbsent(person, new Reader(person, "follower", Urgency.NOTED));
            }
        }
        var actor = happening.actor();
        if (actor.kind() == Actor.Kind.PERSON && actor.id() != null) {
            readers.remove(actor.id());
        }
        return readers;
    }

    private static void add(Map<Long, Reader> readers, Reader reader) {
        readers.merge(
                reader.person(),
                reader,
                (before, now) -> now.urgency().compareTo(before.urgency()) < 0 ? now : before);
    }

    private void tell(Happening happening, Optional<Tidings> tidings, Map<Long, Reader> readers) {
        var now = clock.instant();
        var alarm = tidings.map(Tidings::alarm).orElse(Alarm.NONE);
        var url = tidings.map(Tidings::url).orElse("");
        var working = days.now();
        var told = ears.seeing(readers.keySet(), happening.about().circle(), now);
        for (var ear : told) {
            var reader = Objects.requireNonNull(readers.get(ear.person()));
            var breaks = alarm == Alarm.EVERYBODY || alarm == Alarm.ON_CALL && ear.onCall();
            var mailAt = ear.mailAt(reader.urgency(), now, breaks, working);
            lines.tell(happening, reader, url, now, mailAt);
        }
        wire.told(told.stream().map(Ear::person).toList());
    }
}
