package org.heed.meeting;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * A meeting with its parts, for us alone.
 *
 * @param attendees ours first, then theirs, in the order they were asked
 * @param items in their order
 * @param questions, lines, minutes first to last
 * @param plan of a huddle; none before it came to one
 */
public record MeetingWhole(
        MeetingCard card,
        List<Attendee> attendees,
        List<AgendaItem> items,
        List<ClientQuestion> questions,
        List<MeetingLine> lines,
        List<MinutesVersion> minutes,
        @Nullable HuddlePlan plan) {

    public MeetingWhole {
        attendees = List.copyOf(attendees);
        items = List.copyOf(items);
        questions = List.copyOf(questions);
        lines = List.copyOf(lines);
        minutes = List.copyOf(minutes);
    }

    public List<Attendee> ours() {
        return attendees.stream().filter(it -> !it.theirs()).toList();
    }

    public List<Attendee> theirs() {
        return attendees.stream().filter(Attendee::theirs).toList();
    }

    /** Those whose calendar does not show what stands now. */
    public List<Attendee> untold() {
        return attendees.stream().filter(it -> !it.knows(card.sequence())).toList();
    }

    public int plannedMinutes() {
        return items.stream().mapToInt(AgendaItem::minutes).sum();
    }

    public List<MeetingLine> lines(LineKind kind) {
        return lines.stream().filter(it -> it.kind() == kind).toList();
    }

    public Optional<MinutesVersion> newestMinutes() {
        return minutes.isEmpty() ? Optional.empty() : Optional.of(minutes.getLast());
    }
}
