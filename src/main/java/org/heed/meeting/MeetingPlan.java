package org.heed.meeting;

import org.heed.identity.PersonId;
import org.heed.kernel.Checks;
import org.heed.kernel.Language;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * When, where and under which title people meet: what an invitation says.
 *
 * @param title one line, 1 to 100 characters; the client reads it
 * @param language of everything the client is sent about it
 * @param endsAt after it starts, within a day
 * @param zone the zone it was agreed in
 * @param place at most 300 characters; may be empty
 * @param link where it is joined from afar, beginning with {@code https://}; may be empty
 */
public record MeetingPlan(
        String title,
        Language language,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        String place,
        String link,
        PersonId organiser) {

    private static final Duration LONGEST = Duration.ofHours(24);

    /** Refuses at {@code title}, {@code endsAt}, {@code place}, {@code link}. */
    void check() {
        var line = title.chars().noneMatch(it -> it == '\n' || it == '\r');
        new Checks()
                .required("title", title, 100)
                .that(line, "meeting.refused.one-line", "title")
                .optional("place", place, 300)
                .optional("link", link, 500)
                .that(
                        link.isEmpty() || link.matches("https://[^\\s\"<>]{3,}"),
                        "meeting.refused.link",
                        "link")
                .that(endsAt.isAfter(startsAt), "meeting.refused.ends-before", "endsAt")
                .that(!endsAt.isAfter(startsAt.plus(LONGEST)), "meeting.refused.too-long", "endsAt")
                .done();
    }

    /** Whether a calendar has to be told: what it shows is not the same. */
    boolean looksOtherThan(MeetingCard before) {
        return !title.equals(before.title())
                || !startsAt.equals(before.startsAt())
                || !endsAt.equals(before.endsAt())
                || !zone.equals(before.zone())
                || !place.equals(before.place())
                || !link.equals(before.link())
                || !organiser.equals(before.organiser());
    }
}
