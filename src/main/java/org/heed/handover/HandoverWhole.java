package org.heed.handover;

import java.util.List;

/**
 * A hand-over with all that belongs to it.
 *
 * @param lines promises, then other matters by date, then the checklist
 * @param meetings key contacts, unmet ones first
 */
public record HandoverWhole(HandoverCard card, List<LineCard> lines, List<MeetingCard> meetings) {

    public HandoverWhole {
        lines = List.copyOf(lines);
        meetings = List.copyOf(meetings);
    }

    public List<LineCard> part(String part) {
        return lines.stream().filter(it -> it.part().equals(part)).toList();
    }

    public int settled() {
        return Math.toIntExact(lines.stream().filter(it -> !it.state().waits()).count());
    }

    public int met() {
        return Math.toIntExact(meetings.stream().filter(it -> !it.waits()).count());
    }

    boolean done() {
        return lines.stream().noneMatch(it -> it.state().waits())
                && meetings.stream().noneMatch(MeetingCard::waits);
    }
}
