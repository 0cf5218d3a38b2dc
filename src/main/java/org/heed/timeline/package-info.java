/**
 * What happened, in order, for ever. Every happening of every room is written here in the
 * transaction in which it happened: either both are there or neither. Entries are never changed and
 * never removed; each carries the hash of the one before it, so that tampering shows and can be
 * pointed at.
 *
 * <p>An entry is internal unless it was made visible to the client at the moment of writing, and
 * what a client reads has a type of its own that can carry nothing else. The room knows no other
 * room: it hears happenings, it does not ask what they mean.
 */
@ApplicationModule(allowedDependencies = {"kernel", "identity"})
@NullMarked
package org.heed.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
