package org.heed.portal;

import org.heed.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/**
 * Lets guests in. Opening a link has no effect, however often and from wherever; only a code that
 * is sent by the page's own button opens the record. Source: security, "Client links", D1 to D6.
 */
@Service
@Transactional
public class Guests {

    private final GuestRepository guests;
    private final DeviceRepository devices;
    private final Door door;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Guests(
            GuestRepository guests,
            DeviceRepository devices,
            Door door,
            ApplicationEventPublisher events,
            Clock clock) {
        this.guests = guests;
        this.devices = devices;
        this.door = door;
        this.events = events;
        this.clock = clock;
    }

    /** Whose link it is; empty when it has expired, was ended or never was one. */
    @Transactional(readOnly = true)
    public Optional<Guest> arrive(String token) {
        return door.arrive(token).flatMap(guests::find);
    }

    /** Whether this browser is remembered for the person the link belongs to. */
    public boolean remembers(Guest guest, String device) {
        var known = who(device).filter(it -> samePerson(it, guest));
        known.ifPresent(it -> devices.seen(device, clock.instant()));
        return known.isPresent();
    }

    /** Who gave a code in this browser within thirty days. */
    @Transactional(readOnly = true)
    public Optional<Guest> who(String device) {
        return Door.isToken(device) ? devices.who(device, clock.instant()) : Optional.empty();
    }

    private static boolean samePerson(Guest one, Guest other) {
        return one.id() == other.id()
                || one.contact() != null && Objects.equals(one.contact(), other.contact());
    }

    /**
     * Sends a code to the stored address, and to no other; nothing when there is no address, or
     * when there were too many lately.
     */
    public void askCode(Guest guest) {
        door.askCode(guest);
    }

    /**
     * Takes the code, once, and remembers the browser.
     *
     * @return the value of its cookie
     * @throws Refused at {@code code}: {@code portal.refused.wrong-code}, the same whether it is
     *     wrong, used, expired or replaced; {@code portal.refused.too-many-codes}
     */
    @Transactional(noRollbackFor = Refused.class) // a wrong code must cost a try
    public String enter(Guest guest, String code) {
        return door.enter(guest, code);
    }

    /** The guest ends this browser. */
    public void leave(String device) {
        devices.forget(device, clock.instant());
    }

    /** The guest ends every browser of theirs: one was lost, or was not their own. */
    public void leaveEverywhere(Guest guest) {
        var now = clock.instant();
        devices.forgetAll(guest, null, now);
        events.publishEvent(new PortalHappening.DevicesEnded(guest.about(), now, guest.actor()));
    }
}
