package org.heed.post;

import java.time.Instant;

/**
 * The record a mail seems to answer, and how that was found.
 *
 * @param rung {@code own}, {@code foreign} or {@code number}
 * @param said subject of the mail it answers; empty when that is not known
 * @param at when that was written
 */
record Found(Affair affair, String rung, String said, Instant at) {}
