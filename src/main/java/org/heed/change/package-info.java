/**
 * Wishes outside of the agreed scope: what the client wants in their words, what it costs in time
 * and money, what they say to that, and what was signed. Where nobody near to the work can settle
 * it, the question climbs both organisations until somebody decides; nothing ends in silence.
 *
 * <p>It promises that the client decides on exactly what they were shown, that a text is signed as
 * it stands or not at all, that work begins only when plan and budget are revised and everybody is
 * told, and that what leaves for the client cannot hold an analysis, an approval or a clause. It
 * does not keep the contract's running value and end: the project does. It sends no mail itself.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "clock",
            "client",
            "document",
            "project",
            "conversation",
            "escalation",
            "handover",
            "complaint"
        })
@NullMarked
package org.heed.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
