package org.heed.escalation;

import org.heed.identity.Me;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The share of complaints whose leader had been briefed before, counted by the room that has the
 * complaints from the briefings of this one ({@code v_briefing}). Source: R065.
 */
public interface BriefedMeasure {

    /** How old a briefing may be and still count: two months, the silence of R037. */
    Duration FRESH = Duration.ofDays(60);

    /** Complaints received from a moment on, of those the person may see. */
    Share measure(Me me, Instant from);

    /**
     * @param complaints all that were received and have a leader
     * @param briefed of these, where the leader had been briefed within {@link #FRESH} before
     * @param leaderless those nobody stands above; they are not counted
     * @param surprises the newest where the leader had not been, at most 10
     */
    record Share(int complaints, int briefed, int leaderless, List<Surprise> surprises) {

        public Share {
            surprises = List.copyOf(surprises);
        }

        /** In whole percent; 0 when there were none. */
        public int percent() {
            return complaints == 0 ? 0 : Math.toIntExact(Math.round(100.0 * briefed / complaints));
        }
    }

    /** A complaint that came upon a leader without warning. */
    record Surprise(
            String label, String url, String clientName, String leader, Instant receivedAt) {}
}
