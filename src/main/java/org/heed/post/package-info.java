/**
 * Mail that comes in: fetched from mailboxes or handed in by a mail server, kept as it came before
 * the server is told, then sorted. A reply goes to the record it answers, something new waits for a
 * person or becomes a complaint, and what no person wrote (out of office, lists, mails that came
 * back) has its own place. Nothing is dropped: what cannot be read stands on the health page with
 * the reason.
 *
 * <p>It promises that one mail is one entry however often it is fetched; that a mail whose sender
 * is not proven never speaks as the client, until one of us says that it is really them; and that
 * it answers nobody by itself. It writes no mail: the outbox is the conversation's.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "search",
            "client",
            "document",
            "project",
            "conversation",
            "complaint",
            "meeting"
        })
@NullMarked
package org.heed.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
