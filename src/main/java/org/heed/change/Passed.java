package org.heed.change;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A gate that was passed.
 *
 * @param baseline the version of the contract that came of it; none for having told people
 */
public record Passed(Gate gate, @Nullable Integer baseline, Instant at, String by) {}
