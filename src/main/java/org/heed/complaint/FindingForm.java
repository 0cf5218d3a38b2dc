package org.heed.complaint;

import org.jspecify.annotations.Nullable;

/**
 * What we found out about a point and what we decide on it.
 *
 * @param finding what is true of it
 * @param decision none while it is still open
 * @param reasons why, for us
 * @param answer what the client reads; wanted as soon as there is a decision
 */
public record FindingForm(
        String finding, @Nullable Decision decision, String reasons, String answer) {}
