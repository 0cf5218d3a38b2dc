package org.heed.complaint;

import java.time.Instant;

/**
 * What must be true before we say that we do not find together: both sides told, and the ladder
 * exhausted or a way outside named. Source: ISO 10002, 7.9; heed.md.
 *
 * @param recourse who outside can decide; empty when the ladder is exhausted instead
 */
public record Deadlock(
        String reason,
        Instant clientToldAt,
        Instant ourSideToldAt,
        boolean ladderExhausted,
        String recourse) {}
