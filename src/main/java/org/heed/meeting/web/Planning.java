package org.heed.meeting.web;

import org.heed.client.ClientCard;
import org.heed.client.ClientId;
import org.heed.client.ClientLists;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.conversation.Matter;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Option;
import org.heed.meeting.Cadence;
import org.heed.meeting.MeetingCard;
import org.heed.meeting.MeetingKind;
import org.heed.meeting.MeetingPlan;
import org.heed.meeting.NewMeeting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads and fills in the form of a meeting. Times are the client's, so that both read the same. */
@Component("meetingPlanning")
class Planning {

    private static final int CONTACTS = 100;
    private static final int PEOPLE = 30;

    private final ClientLists clients;
    private final ContactLists contacts;
    private final PeopleLists people;
    private final Clock clock;

    Planning(ClientLists clients, ContactLists contacts, PeopleLists people, Clock clock) {
        this.clients = clients;
        this.contacts = contacts;
        this.people = people;
        this.clock = clock;
    }

    /** Tomorrow at ten, an hour, as often as the kind usually comes. */
    MeetingPages.Planning blank(Me me, @Nullable Matter matter, String kind, Form form) {
        var wanted = MeetingKind.of(kind).orElse(MeetingKind.PROGRESS);
        var values = new HashMap<String, Object>();
        values.put("kind", wanted.word());
        values.put("cadence", wanted.cadence().map(Cadence::word).orElse(""));
        values.put("organiser", me.name());
        values.put("organiserId", me.id().value());
        if (matter != null) {
            var client = clients.get(me, matter.client());
            values.put("language", client.language().tag());
            values.put("zone", client.zone().getId());
            values.put("startsAt", tomorrowAtTen(client.zone()));
        }
        values.put("minutes", 60);
        return new MeetingPages.Planning(form, matter, null, values, ours(me), theirs(me, matter));
    }

    private String tomorrowAtTen(ZoneId zone) {
        return clock.instant()
                .atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atTime(LocalTime.of(10, 0))
                .toString();
    }

    /** The form of a meeting that is there. */
    MeetingPages.Planning of(Me me, MeetingCard card, Form form) {
        var values = new HashMap<String, Object>();
        values.put("title", card.title());
        values.put("language", card.language().tag());
        values.put("zone", card.zone().getId());
        values.put(
                "startsAt",
                card.startsAt()
                        .atZone(card.zone())
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        values.put("minutes", Duration.between(card.startsAt(), card.endsAt()).toMinutes());
        values.put("place", card.place());
        values.put("link", card.link());
        values.put("organiser", card.organiserName());
        values.put("organiserId", card.organiser().value());
        values.put("version", card.version());
        return new MeetingPages.Planning(
                form, null, card, Map.copyOf(values), List.of(), List.of());
    }

    private List<Option> ours(Me me) {
        return people.picker(me, "", PEOPLE).stream()
                .filter(it -> !it.id().equals(me.id()))
                .map(it -> Option.of(Long.toString(it.id().value()), it.name()))
                .toList();
    }

    private List<Option> theirs(Me me, @Nullable Matter matter) {
        return matter == null
                ? List.of()
                : contacts.present(me, matter.client(), CONTACTS).items().stream()
                        .map(it -> Option.of(Long.toString(it.id().value()), it.name()))
                        .toList();
    }

    NewMeeting read(Form form, Me me, Matter matter) {
        var kind = form.choice("kind", MeetingKind.class).orElse(MeetingKind.PROGRESS);
        var cadence = form.choice("cadence", Cadence.class).orElse(null);
        var plan = plan(form, me, matter.client());
        return new NewMeeting(
                kind,
                matter,
                plan,
                ids(form, "people").stream().map(PersonId::new).toList(),
                ids(form, "contacts").stream().map(ContactId::new).toList(),
                cadence);
    }

    MeetingPlan plan(Form form, Me me, ClientId of) {
        var client = clients.get(me, of);
        var zone = zone(form, client);
        var title = form.required("title", 100);
        var starts = form.moment("startsAt", zone).orElse(null);
        if (starts == null && form.wrong("startsAt").isEmpty()) {
            form.refuse(Reason.of("kernel.refused.missing", "startsAt"));
        }
        var minutes = form.number("minutes").orElse(60L);
        if (minutes < 5 || minutes > 1440) {
            form.refuse(Reason.of("meeting.refused.length", "minutes"));
        }
        var place = form.optional("place", 300);
        var link = form.optional("link", 500);
        var organiser = organiser(form, me);
        form.done();
        var from = starts == null ? Instant.EPOCH : starts;
        return new MeetingPlan(
                title,
                Language.of(form.text("language")).orElse(client.language()),
                from,
                from.plus(Duration.ofMinutes(minutes)),
                zone,
                place,
                link,
                organiser);
    }

    private static ZoneId zone(Form form, ClientCard client) {
        var typed = form.text("zone");
        if (!typed.isEmpty() && ZoneId.getAvailableZoneIds().contains(typed)) {
            return ZoneId.of(typed);
        } else if (!typed.isEmpty()) {
            form.refuse(Reason.of("meeting.refused.zone", "zone"));
        }
        return client.zone();
    }

    /** Who was picked, else who is the only one of that name; me when nobody was named. */
    private PersonId organiser(Form form, Me me) {
        return Owners.of(form, "organiser", me, people);
    }

    private static List<Long> ids(Form form, String name) {
        var ids = new ArrayList<Long>();
        for (var text : form.texts(name)) {
            if (text.matches("[0-9]{1,18}")) {
                ids.add(Long.valueOf(text));
            } else if (!text.isEmpty()) {
                form.refuse(Reason.of("kernel.refused.not-a-choice", name));
            }
        }
        form.done();
        return ids;
    }
}
