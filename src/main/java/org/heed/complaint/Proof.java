package org.heed.complaint;

import org.heed.kernel.Subject;

/**
 * The record that shows the client was told: a mail in the outbox or a contact that was logged.
 *
 * @param record its kind and inner id in the room of conversation
 */
public record Proof(Subject record) {}
