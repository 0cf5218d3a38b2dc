/**
 * What really happened on a project, told from the beginning: everything that was recorded, in the
 * order in which it happened, and what is found in old mailboxes and calendars. Where nobody spoke
 * with the client the silence is drawn as a gap; what a contact is known to have understood last
 * stands where it was said; what the client asks about a span is pinned there, with its answer and
 * what the answer rests on. From it come the client's own version, the one page a superior needs
 * before they pick up the telephone, and the three steps out of a crisis.
 *
 * <p>It promises that a file read twice adds nothing, that nothing read from a file counts as
 * proven, starts a clock or is shown to the client before one of us says so, and that the client's
 * version is made of what the client may read and of nothing else. It writes no history of its own:
 * what others recorded it only reads.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "timeline",
            "clock",
            "client",
            "document",
            "project",
            "conversation",
            "promise",
            "escalation",
            "rhythm",
            "handover",
            "complaint",
            "meeting",
            "post"
        })
@NullMarked
package org.heed.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
