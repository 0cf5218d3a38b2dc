package org.heed.meeting.api;

import org.heed.client.ClientCard;
import org.heed.client.ContactId;
import org.heed.conversation.Matter;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Checks;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.meeting.Cadence;
import org.heed.meeting.MeetingKind;
import org.heed.meeting.MeetingPlan;
import org.heed.meeting.NewMeeting;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A meeting to be planned, or what it is changed to.
 *
 * @param about number of a record, or slug of a client; not when it is changed
 * @param kind progress, summary, dedicated or other; progress when not said
 * @param zone the client's when not said
 * @param organiser whoever asks when not said
 * @param people, contacts, cadence not when it is changed
 */
record MeetingInput(
        @Nullable String about,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String language,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String zone,
        @Nullable String place,
        @Nullable String link,
        @Nullable Long organiser,
        @Nullable List<Long> people,
        @Nullable List<Long> contacts,
        @Nullable String cadence) {

    NewMeeting meeting(Me me, Matter matter, ClientCard client) {
        return new NewMeeting(
                said(kind, "kind", MeetingKind::of).orElse(MeetingKind.PROGRESS),
                matter,
                plan(me, client),
                ids(people).stream().map(PersonId::new).toList(),
                ids(contacts).stream().map(ContactId::new).toList(),
                said(cadence, "cadence", Cadence::of).orElse(null));
    }

    private static List<Long> ids(@Nullable List<Long> ids) {
        return ids == null ? List.of() : ids;
    }

    MeetingPlan plan(Me me, ClientCard client) {
        new Checks().given("startsAt", startsAt).given("endsAt", endsAt).done();
        if (startsAt == null || endsAt == null) {
            throw new IllegalStateException("Judged before");
        }
        return new MeetingPlan(
                Read.text(title),
                said(language, "language", Language::of).orElse(client.language()),
                startsAt,
                endsAt,
                said(zone, "zone", MeetingInput::zone).orElse(client.zone()),
                Read.text(place),
                Read.text(link),
                organiser == null ? me.id() : new PersonId(organiser));
    }

    private static Optional<ZoneId> zone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name)
                ? Optional.of(ZoneId.of(name))
                : Optional.empty();
    }

    /** Empty when not said; refused when it is none. */
    static <T> Optional<T> said(
            @Nullable String word, String field, Function<String, Optional<T>> of) {
        if (word == null || word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                of.apply(word)
                        .orElseThrow(
                                () -> Refused.because("kernel.refused.not-a-choice").at(field)));
    }
}
