/**
 * How often a contact is to hear from us, and who has gone quiet: the agreed rhythm with each
 * contact, the communication plan with what is due of it, the answers that are owed, the news that
 * still has to be told, what a contact is known to have understood, and the radar that lists every
 * client or project on which somebody should act, with each reason in words and their sum.
 *
 * <p>It promises that silence is noticed at a stored moment and not by looking at everybody, that a
 * mail nobody wrote never counts as a contact, and that no number stands there without what it is
 * the sum of. It writes no word to a client by itself. Rooms above put their own signs on the radar
 * through {@link Radar}; it does not know what they mean.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "clock",
            "client",
            "project",
            "conversation",
            "promise",
            "escalation",
            "timeline"
        })
@NullMarked
package org.heed.rhythm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
