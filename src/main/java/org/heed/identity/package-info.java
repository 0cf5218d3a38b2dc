/**
 * Who works here and who may see what: people who sign in, their superiors, their roles, the
 * circles they are seated on, sessions and API tokens, and the organisation they belong to.
 *
 * <p>It promises that a person sees the clients and projects they are on, a superior what those
 * under them see, an administrator everything, and that a right taken away is gone with the next
 * request. It does not know what a client or a project is: it knows circles.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.heed.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
