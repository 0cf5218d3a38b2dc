/**
 * The client's side. Anybody may lodge a complaint here without an account; a contact follows
 * theirs by a private link, answers a proposal, corrects what we wrote, asks for someone more
 * senior, withdraws, and takes everything along. Who decides about a change request reads what it
 * takes, answers, and signs. Somebody asked to a meeting answers, reads the minutes and says
 * whether they are right.
 *
 * <p>A link alone shows the number, where things are and who looks after it. To read or decide, its
 * guest gives a one-time code sent to the address we have of them, or read out to them by one of
 * us; the browser is then remembered for thirty days. What a guest reads comes from doors that
 * cannot hold an internal fact. This room does not judge complaints and sends no mail itself.
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
            "complaint",
            "change",
            "meeting"
        })
@NullMarked
package org.heed.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
