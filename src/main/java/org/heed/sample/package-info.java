/**
 * A small world to explore: an imaginary firm, its clients and their complaints in three languages.
 * It is made through the doors, as people would make it, so it cannot break a rule and shows what
 * the rules lead to. It is made once, when asked for, and is ordinary data afterwards.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "clock",
            "client",
            "project",
            "document",
            "conversation",
            "promise",
            "escalation",
            "rhythm",
            "lesson",
            "handover",
            "history",
            "complaint",
            "change",
            "meeting",
            "post",
            "notification"
        })
@NullMarked
package org.heed.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
