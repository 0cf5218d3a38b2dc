package org.heed.meeting;

import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A meeting as it stands, without its parts. For us alone: it holds what the client must not read.
 *
 * @param aboutLabel what people call the record it is about; {@code aboutUrl} is its page
 * @param opening internal: the first words
 * @param mustNot internal: what is not to be promised
 * @param sequence how often a change of it was sent to calendars
 */
public record MeetingCard(
        MeetingId id,
        MeetingKind kind,
        Subject about,
        String aboutLabel,
        String aboutUrl,
        CircleId circle,
        ClientId client,
        String clientName,
        @Nullable ProjectId project,
        @Nullable SeriesId series,
        String title,
        Language language,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        String place,
        String link,
        PersonId organiser,
        String organiserName,
        String opening,
        String mustNot,
        int sequence,
        MeetingState state,
        int version) {

    public String number() {
        return id.number();
    }

    public String url() {
        return id.url();
    }

    /** Whose timelines show what happens: its own, the record's, the client's, the project's. */
    public About told() {
        return new About(
                id.subject(),
                circle.value(),
                Stream.of(about, client.subject(), project == null ? null : project.subject())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    /** Which of the three faces its page shows: {@code before}, {@code during}, {@code after}. */
    public String mode() {
        return switch (state) {
            case MeetingState.Planned _, MeetingState.Invited _ -> "before";
            case MeetingState.Running _ -> "during";
            case MeetingState.Held _,
                    MeetingState.MinutesSent _,
                    MeetingState.Confirmed _,
                    MeetingState.NoAnswer _,
                    MeetingState.Cancelled _ ->
                    "after";
        };
    }

    public boolean may(MeetingVerb verb) {
        return MeetingLife.may(kind, state, verb);
    }

    /** {@code late}, {@code soon}, {@code kept}, {@code br} or none, as chips know it. */
    public String tone() {
        return switch (state) {
            case MeetingState.Planned _, MeetingState.Cancelled _ -> "";
            case MeetingState.Invited _, MeetingState.Running _ -> "br";
            case MeetingState.Held _, MeetingState.MinutesSent _ -> "soon";
            case MeetingState.NoAnswer _ -> "late";
            case MeetingState.Confirmed _ -> "kept";
        };
    }
}
