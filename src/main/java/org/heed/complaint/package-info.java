/**
 * A complaint from its first words to its lesson: eight states, each entered with proof, two other
 * ends, and the way back. What the client said stays as they said it; what we heard, found, decided
 * and proposed stands beside it, and every refusal says which fact is missing.
 *
 * <p>It promises that a state is never entered without its proof, that only a message that reached
 * the client stops a clock, that a proposal is decided once, and that what the client reads through
 * {@link ComplaintLists#forClient} cannot hold an internal fact. It does not send mail, count time
 * or keep promises: it asks the rooms below. It does not decide about changes of the contract.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "timeline",
            "search",
            "clock",
            "client",
            "document",
            "project",
            "conversation",
            "promise",
            "escalation",
            "handover",
            "rhythm",
            "lesson"
        })
@NullMarked
package org.heed.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
