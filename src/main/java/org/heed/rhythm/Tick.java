package org.heed.rhythm;

import java.time.Instant;

/**
 * A real contact on the strip.
 *
 * @param out from us to them; else from them to us
 */
public record Tick(Instant at, boolean out) {}
