package org.heed.post;

/** A mailbox that mail is fetched from, inside. */
public record MailboxId(long value) {}
