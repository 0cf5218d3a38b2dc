package org.heed.portal;

import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.conversation.Recipient;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Host;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Our side of the clients' links: who has one, making one to read out on the phone, ending it. What
 * is done here stands on the client's own timeline, because a code lets somebody speak as the
 * client.
 */
@Service
@Transactional
public class ClientLinks {

    private final ComplaintLists complaints;
    private final ContactLists contacts;
    private final ClientLinkLists lists;
    private final GuestRepository guests;
    private final ClientLinkRepository links;
    private final CodeRepository codes;
    private final DeviceRepository devices;
    private final Letters letters;
    private final ApplicationEventPublisher events;
    private final Host host;
    private final Clock clock;

    ClientLinks(
            ComplaintLists complaints,
            ContactLists contacts,
            ClientLinkLists lists,
            GuestRepository guests,
            ClientLinkRepository links,
            CodeRepository codes,
            DeviceRepository devices,
            Letters letters,
            ApplicationEventPublisher events,
            Host host,
            Clock clock) {
        this.complaints = complaints;
        this.contacts = contacts;
        this.lists = lists;
        this.guests = guests;
        this.links = links;
        this.codes = codes;
        this.devices = devices;
        this.letters = letters;
        this.events = events;
        this.host = host;
        this.clock = clock;
    }

    /**
     * @param guests who may come in, with how
     * @param people whom a link can be made for: the contacts, the complainant first
     */
    public record Panel(ComplaintCard complaint, List<GuestLine> guests, List<Choice> people) {}

    /** Somebody a link can be made for; no id for the complainant who is no contact. */
    public record Choice(@Nullable ContactId id, String name) {}

    /** A guest, the open links they have and the browsers that are remembered. */
    public record GuestLine(Guest guest, List<LinkLine> links, int devices) {}

    /**
     * @param madeBy who made it to hand over; none when it left in a mail
     */
    public record LinkLine(long id, Instant madeAt, Instant expiresAt, @Nullable String madeBy) {}

    /** Said once, shown once, kept nowhere. */
    public record HandedOver(Guest guest, String url, String code, Instant codeUntil) {}

    @Transactional(readOnly = true)
    public Panel of(Me me, ComplaintNumber number) {
        return of(me, complaints.card(me, number));
    }

    /** The same of a complaint that this person has in front of them. */
    @Transactional(readOnly = true)
    public Panel of(Me me, ComplaintCard card) {
        return new Panel(card, lists.of(card.id(), clock.instant()), people(me, card));
    }

    private List<Choice> people(Me me, ComplaintCard card) {
        var all = new ArrayList<Choice>();
        if (card.contact() == null) {
            all.add(new Choice(null, card.complainantName()));
        }
        contacts.present(me, card.client(), 100).items().stream()
                .sorted(Comparator.comparing(it -> !it.id().equals(card.contact())))
                .map(it -> new Choice(it.id(), it.name()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /**
     * A link and a code to read out, to somebody one has on the phone and knows.
     *
     * @param contact none for the complainant as written
     * @throws Refused {@code portal.refused.not-for-members}, at {@code contact}
     */
    public HandedOver handOver(Me me, ComplaintNumber number, @Nullable ContactId contact) {
        var guest = guest(me, number, contact);
        var now = clock.instant();
        var token = links.make(guest.id(), me.id(), now);
        var code = codes.make(guest.id(), now);
        events.publishEvent(
                new PortalHappening.HandedOver(guest.about(), now, me.actor(), guest.name()));
        return new HandedOver(
                guest,
                host.address() + PortalPaths.page(guest.language(), token),
                code,
                now.plus(CodeRepository.LASTS));
    }

    /**
     * Sends a link and a code to their stored address.
     *
     * @throws Refused as {@link #handOver}; {@code portal.refused.no-address} at {@code contact}
     */
    public void send(Me me, ComplaintNumber number, @Nullable ContactId contact) {
        var guest = guest(me, number, contact);
        if (guest.address().isBlank()) {
            throw Refused.because("portal.refused.no-address", "name", guest.name()).at("contact");
        }
        letters.access(guest);
    }

    /** Ends one link; throws NotFound. */
    public void end(Me me, ComplaintNumber number, long link) {
        var card = card(me, number);
        var now = clock.instant();
        var guest = links.revoke(card.id().value(), link, me.id(), now).orElseThrow(NotFound::new);
        guests.find(guest)
                .ifPresent(it ->
                        events.publishEvent(
                                new PortalHappening.LinkEnded(
                                        it.about(), now, me.actor(), it.name())));
    }

    /** Forgets the browsers of one guest of this complaint; throws NotFound. */
    public void endDevices(Me me, ComplaintNumber number, long guest) {
        var card = card(me, number);
        var found =
                guests.find(guest)
                        .filter(it -> it.complaint().equals(card.id()))
                        .orElseThrow(NotFound::new);
        var now = clock.instant();
        devices.forgetAll(found, me.id(), now);
        events.publishEvent(new PortalHappening.DevicesEnded(found.about(), now, me.actor()));
    }

    private Guest guest(Me me, ComplaintNumber number, @Nullable ContactId contact) {
        var card = card(me, number);
        if (contact == null) {
            var to = new Recipient(null, card.complainantName(), mail(card.complainantAddress()));
            return guests.of(card.id(), to, card.language(), clock.instant());
        }
        var person = contacts.get(me, contact);
        if (!person.client().equals(card.client()) || person.leftOn() != null) {
            throw Refused.because("portal.refused.not-their-contact").at("contact");
        }
        var to = new Recipient(person.id(), person.name(), person.email());
        return guests.of(card.id(), to, person.language(), clock.instant());
    }

    /** A complainant may have left a telephone number instead. */
    private static String mail(String address) {
        return MailAddress.is(address) ? address.strip() : "";
    }

    private ComplaintCard card(Me me, ComplaintNumber number) {
        var card = complaints.card(me, number);
        if (me.role() == Role.MEMBER) {
            throw Refused.because("portal.refused.not-for-members");
        }
        return card;
    }
}
