package org.heed.notification;

import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What somebody does with what they were told. Each act says how it shall be, so that doing it
 * twice is doing it once; a line that is not theirs, or whose record they no longer see, is
 * NotFound.
 */
@Service
@Transactional
public class Notifications {

    private static final Duration LONGEST_SNOOZE = Duration.ofDays(366);

    private final LineRepository lines;
    private final LiveWire wire;
    private final Clock clock;

    Notifications(LineRepository lines, LiveWire wire, Clock clock) {
        this.lines = lines;
        this.wire = wire;
        this.clock = clock;
    }

    /** They have seen it: it no longer counts, and no mail repeats it. */
    public void read(Me me, NotificationId id) {
        done(me, lines.read(me, id, clock.instant()));
    }

    public void unread(Me me, NotificationId id) {
        done(me, lines.unread(me, id));
    }

    /** It stays until they let go of it, read or not. */
    public void keep(Me me, NotificationId id) {
        done(me, lines.keep(me, id));
    }

    public void letGo(Me me, NotificationId id) {
        done(me, lines.letGo(me, id));
    }

    /**
     * It is away until then, unless something needs them at once. Only their list changes, nothing
     * of the record: no client ever sees it.
     *
     * @throws Refused at {@code until}: {@code notification.refused.not-ahead}, {@code
     *     notification.refused.too-far}
     */
    public void snooze(Me me, NotificationId id, Instant until) {
        var now = clock.instant();
        if (!until.isAfter(now)) {
            throw Refused.because("notification.refused.not-ahead").at("until");
        }
        if (until.isAfter(now.plus(LONGEST_SNOOZE))) {
            throw Refused.because("notification.refused.too-far").at("until");
        }
        done(me, lines.snooze(me, id, until));
    }

    public void wake(Me me, NotificationId id) {
        done(me, lines.snooze(me, id, null));
    }

    /**
     * All they have in front of them is read.
     *
     * @param upTo when the list they saw was made: what came later stays
     */
    public void readAll(Me me, Instant upTo) {
        lines.readAll(me, upTo, clock.instant());
        done(me, true);
    }

    private void done(Me me, boolean found) {
        if (!found) {
            throw new NotFound();
        }
        wire.told(List.of(me.id().value()));
    }
}
