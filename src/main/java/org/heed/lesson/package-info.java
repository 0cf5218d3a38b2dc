/**
 * What we learned and will use again: under which condition, what to do, and how we know.
 *
 * <p>It promises that a lesson has an owner and evidence, and that only the advice travels beyond
 * the people who may see the case it came from, and only when its writer says so. It does not push
 * lessons into new cases yet.
 */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "client", "conversation"})
@NullMarked
package org.heed.lesson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
