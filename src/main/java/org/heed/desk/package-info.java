/**
 * The desk one sits down at: today, the palette that finds everything, and what other rooms show on
 * the page of a client or a project. It decides nothing: it looks through the lists of the rooms
 * below, one query a list, and leads to their pages. All it keeps is what somebody put off on their
 * own Today.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "search",
            "timeline",
            "clock",
            "client",
            "project",
            "promise",
            "escalation",
            "rhythm",
            "handover",
            "complaint",
            "change",
            "meeting",
            "notification"
        })
@NullMarked
package org.heed.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
