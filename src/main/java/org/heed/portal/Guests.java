package org.heed.portal;

import org.heed.kernel.Refused;
import org.heed.kernel.Secrets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lets guests in. Opening a link has no effect, however often and from wherever; only a code that
 * is sent by the page's own button opens the record. Source: security, "Client links", D1 to D6.
 */
@Service
@Transactional
public class Guests {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    private final GuestRepository guests;
    private final ClientLinkRepository links;
    private final CodeRepository codes;
    private final DeviceRepository devices;
    private final Letters letters;
    private final Tries tries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Guests(
            GuestRepository guests,
            ClientLinkRepository links,
            CodeRepository codes,
            DeviceRepository devices,
            Letters letters,
            Tries tries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.guests = guests;
        this.links = links;
        this.codes = codes;
        this.devices = devices;
        this.letters = letters;
        this.tries = tries;
        this.events = events;
        this.clock = clock;
    }

    /** Whose link it is; empty when it has expired, was ended or never was one. */
    @Transactional(readOnly = true)
    public Optional<Guest> arrive(String token) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        return links.find(Secrets.sha256(token), clock.instant())
                .filter(ClientLinkRepository.Found::open)
                .flatMap(it -> guests.find(it.guest()));
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
        return TOKEN.matcher(device).matches()
                ? devices.who(device, clock.instant())
                : Optional.empty();
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
        if (!guest.address().isBlank() && tries.allows(Tries.Kind.MAIL, guest.address())) {
            letters.access(guest);
        }
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
        if (!tries.allows(Tries.Kind.CODE, "guest " + guest.id())) {
            throw Refused.because("portal.refused.too-many-codes").at("code");
        }
        var digits = code.replaceAll("[\\s-]", "");
        var now = clock.instant();
        if (!CODE.matcher(digits).matches() || !codes.use(guest.id(), digits, now)) {
            throw Refused.because("portal.refused.wrong-code").at("code");
        }
        events.publishEvent(new PortalHappening.Entered(guest.about(), now, guest.actor()));
        return devices.remember(guest.id(), now);
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
