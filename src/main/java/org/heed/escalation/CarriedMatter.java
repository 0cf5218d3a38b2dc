package org.heed.escalation;

import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Something that climbed or was told upward, and is still open.
 *
 * @param subject of kind {@code escalation}, {@code support} or {@code difficulty}
 * @param dueAt by when the one who was asked answers; none for a difficulty
 */
public record CarriedMatter(Subject subject, String text, String url, @Nullable Instant dueAt) {}
