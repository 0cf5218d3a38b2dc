/**
 * Finds any record by its words: inside Chinese sentences, in either script, by any form of an
 * English word, by number. Nobody learns a syntax. What somebody may not see is not found, not
 * counted and not hinted at.
 *
 * <p>The room knows no other: rooms describe their records to it, and it listens to what happens.
 * The index is written in the transaction that changed the record. There is no age limit.
 */
@ApplicationModule(allowedDependencies = {"kernel", "identity"})
@NullMarked
package org.heed.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
