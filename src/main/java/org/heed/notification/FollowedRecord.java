package org.heed.notification;

import org.heed.kernel.Subject;

import java.time.Instant;

/**
 * A record somebody follows.
 *
 * @param label what people call it
 */
public record FollowedRecord(
        Subject subject, String label, String title, String url, Instant since) {}
