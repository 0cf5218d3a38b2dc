package org.heed.meeting;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An item of the agenda with what was noted.
 *
 * @param minutes how long it is given, 1 to 480
 * @param speaker who speaks; may be empty
 * @param closing the last minutes: summary, lessons, improvement promises. Source: R025
 * @param notes internal; may be empty
 */
public record AgendaItem(
        ItemId id,
        int position,
        String title,
        int minutes,
        String speaker,
        boolean closing,
        String notes,
        @Nullable String notedBy,
        @Nullable Instant notedAt,
        int version) {}
