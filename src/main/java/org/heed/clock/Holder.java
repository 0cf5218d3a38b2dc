package org.heed.clock;

import org.heed.kernel.Subject;

/**
 * The client or project a policy is for.
 *
 * @param label what people call it
 * @param circle who may see that there is such a policy
 */
public record Holder(Subject subject, String label, long circle) {}
