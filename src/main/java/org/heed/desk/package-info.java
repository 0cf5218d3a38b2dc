/**
 * The desk one sits down at: today, the palette that finds everything, and what other rooms show on
 * the page of a client or a project. It keeps nothing of its own and decides nothing: it looks
 * through the lists of the rooms below, one query a list, and leads to their pages.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "timeline",
            "clock",
            "client",
            "project",
            "promise",
            "escalation",
            "rhythm",
            "complaint",
            "meeting",
            "notification"
        })
@NullMarked
package org.heed.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
