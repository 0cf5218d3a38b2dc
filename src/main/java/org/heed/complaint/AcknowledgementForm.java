package org.heed.complaint;

import java.time.Instant;

/**
 * The first human message: we have it, this is what we understood, I look after it, you hear from
 * me by then.
 *
 * @param nextAt becomes a promise; in the future
 */
public record AcknowledgementForm(Telling telling, Instant nextAt) {}
