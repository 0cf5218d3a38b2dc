package org.heed.portal;

import org.heed.conversation.MailKind;
import org.heed.conversation.NewMail;
import org.heed.conversation.Outbox;
import org.heed.conversation.Templates;
import org.heed.kernel.Actor;
import org.heed.kernel.Refused;
import org.heed.kernel.Secrets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lets who decides at a client in to a change request, by the same rules as to a complaint: a link
 * alone changes nothing, a code lets its guest in. Source: security, D1 to D6; decision 0041.
 */
@Service
@Transactional
public class ChangeGuests {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    private final ChangeGuestRepository guests;
    private final ClientLinkRepository links;
    private final CodeRepository codes;
    private final DeviceRepository devices;
    private final Tries tries;
    private final Outbox outbox;
    private final Templates templates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeGuests(
            ChangeGuestRepository guests,
            ClientLinkRepository links,
            CodeRepository codes,
            DeviceRepository devices,
            Tries tries,
            Outbox outbox,
            Templates templates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.guests = guests;
        this.links = links;
        this.codes = codes;
        this.devices = devices;
        this.tries = tries;
        this.outbox = outbox;
        this.templates = templates;
        this.events = events;
        this.clock = clock;
    }

    /** Whose link it is; empty when it has expired, was ended or never was one. */
    @Transactional(readOnly = true)
    public Optional<ChangeGuest> arrive(String token) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        return links.find(Secrets.sha256(token), clock.instant())
                .filter(ClientLinkRepository.Found::open)
                .flatMap(it -> guests.find(it.guest()));
    }

    /** Whether this browser is remembered for the person the link belongs to. */
    @Transactional(readOnly = true)
    public boolean remembers(ChangeGuest guest, String device) {
        return TOKEN.matcher(device).matches() && guests.remembers(guest, device, clock.instant());
    }

    /** Sends a code to the stored address, and to no other; nothing after too many. */
    public void askCode(ChangeGuest guest) {
        if (guest.address().isBlank() || !tries.allows(Tries.Kind.MAIL, guest.address())) {
            return;
        }
        var number = guest.change().number();
        var draft = templates.draftFor(MailKind.ACCESS, guest.language(), Map.of("number", number));
        long minute = clock.instant().getEpochSecond() / 60;
        outbox.sendFor(
                Actor.system(),
                new NewMail(
                        "portal/access/" + guest.id() + "/" + minute,
                        MailKind.ACCESS,
                        guest.change().subject(),
                        guest.circle(),
                        guest.client(),
                        null,
                        guest.recipient(),
                        guest.language(),
                        draft.subject(),
                        draft.body(),
                        null));
    }

    /**
     * Takes the code, once, and remembers the browser.
     *
     * @return the value of its cookie
     * @throws Refused at {@code code}: {@code portal.refused.wrong-code}, {@code
     *     portal.refused.too-many-codes}
     */
    @Transactional(noRollbackFor = Refused.class) // a wrong code must cost a try
    public String enter(ChangeGuest guest, String code) {
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
}
