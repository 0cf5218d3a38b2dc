package org.heed.conversation;

/** Inner id of a mail of ours. */
public record MailId(long value) {}
