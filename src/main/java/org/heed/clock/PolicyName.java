package org.heed.clock;

import org.jspecify.annotations.Nullable;

/**
 * What a policy is called.
 *
 * @param name none for a standard policy, which is called by the severity of its clocks
 */
public record PolicyName(PolicyId id, @Nullable String name) {}
