/**
 * Talks that were prepared, held and written down: whom to invite and what each of them wants, what
 * is said first and what must not be promised, what was noted, what it led to, and whether the
 * client understood it as we did. Among us alone it is a huddle.
 *
 * <p>It promises that an invitation, its change and its end reach a calendar as one meeting, that
 * what was promised in it stands among the promises at once, that two people may write at the same
 * time, and that silence is never taken for agreement. What we think of the people, our notes and
 * what must not be promised leave this room by no door that a client's page or a mail may call. It
 * does not receive mail: whoever does hands it the answers.
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
            "complaint"
        })
@NullMarked
package org.heed.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
