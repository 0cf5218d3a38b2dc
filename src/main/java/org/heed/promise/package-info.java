/**
 * What we said to a client we would do, by when, and what became of it.
 *
 * <p>It promises that a promise always has a date, that a new date is honourable only when the
 * client agreed to it before the old one, and that late is late whoever records it. It warns of
 * promises we do not control but forbids none. It blames nobody and ranks nobody, and it sends no
 * mail: the sentence is said in the conversation.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "identity", "clock", "client", "project", "conversation"})
@NullMarked
package org.heed.promise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
