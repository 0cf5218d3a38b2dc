/**
 * A project, or all that is a client's, goes to new people: what was promised, what is open, what
 * one has to know, and whom to meet. The new one accepts it line by line; until then the old one
 * answers for the line, and everybody concerned can see it.
 *
 * <p>It promises that nothing somebody has open is left out, that only the new one can accept, that
 * what is accepted is really theirs from then on, and that an alarm sounds until each key contact
 * has had a say with them. It does not know what lies above: rooms up there hang what they have
 * open on it as an {@link org.heed.handover.Inheritance}. It takes nobody's sight away, and none of
 * it is for a client's eyes.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "client",
            "project",
            "conversation",
            "promise",
            "escalation",
            "rhythm"
        })
@NullMarked
package org.heed.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
