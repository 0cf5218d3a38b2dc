package org.heed.kernel;

import java.time.Instant;

/**
 * What can be found of a record.
 *
 * @param url path of its page, such as {@code /complaints/HD-0143}
 * @param label what people call it: a number, a short name
 * @param body every word in it that may be searched by those who may see it
 * @param at orders equal hits, newest first
 */
public record Description(
        Subject subject,
        long circle,
        String url,
        String label,
        String title,
        String body,
        Instant at) {}
