package org.heed.portal;

import org.heed.kernel.Refused;
import org.heed.kernel.Secrets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one way in from outside, whatever the link is about: it alone changes nothing, and a code
 * that is sent to the stored address opens. Source: security, "Client links", D1 to D6; decision
 * 0041.
 */
@Component
class Door {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    private final ClientLinkRepository links;
    private final CodeRepository codes;
    private final DeviceRepository devices;
    private final Letters letters;
    private final Tries tries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Door(
            ClientLinkRepository links,
            CodeRepository codes,
            DeviceRepository devices,
            Letters letters,
            Tries tries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.codes = codes;
        this.devices = devices;
        this.letters = letters;
        this.tries = tries;
        this.events = events;
        this.clock = clock;
    }

    /** The number of the guest a link belongs to; empty when it is none, or not open any more. */
    Optional<Long> arrive(String token) {
        return isToken(token)
                ? links.find(Secrets.sha256(token), clock.instant())
                        .filter(ClientLinkRepository.Found::open)
                        .map(ClientLinkRepository.Found::guest)
                : Optional.empty();
    }

    /** Whether it could be the secret of a link or a browser: only then the tables are asked. */
    static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    /**
     * Sends a code to the stored address, and to no other; nothing when there is no address, or
     * when there were too many lately.
     */
    void askCode(Visitor visitor) {
        if (!visitor.address().isBlank() && tries.allows(Tries.Kind.MAIL, visitor.address())) {
            letters.access(visitor);
        }
    }

    /**
     * Takes the code, once, and remembers the browser. A wrong code must cost a try: whoever calls
     * it keeps the transaction when it refuses.
     *
     * @return the value of its cookie
     * @throws Refused at {@code code}: {@code portal.refused.wrong-code}, the same whether it is
     *     wrong, used, expired or replaced; {@code portal.refused.too-many-codes}
     */
    String enter(Visitor visitor, String code) {
        if (!tries.allows(Tries.Kind.CODE, "guest " + visitor.id())) {
            throw Refused.because("portal.refused.too-many-codes").at("code");
        }
        var digits = code.replaceAll("[\\s-]", "");
        var now = clock.instant();
        if (!CODE.matcher(digits).matches() || !codes.use(visitor.id(), digits, now)) {
            throw Refused.because("portal.refused.wrong-code").at("code");
        }
        events.publishEvent(new PortalHappening.Entered(visitor.about(), now, visitor.actor()));
        return devices.remember(visitor.id(), now);
    }
}
