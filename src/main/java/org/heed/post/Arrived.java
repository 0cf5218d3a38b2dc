package org.heed.post;

import java.time.Instant;

/**
 * A mail in the hands of whoever sorts it.
 *
 * @param directly whether its mailbox makes new matters of proven contacts complaints
 */
record Arrived(IncomingId id, byte[] raw, Instant reachedAt, boolean directly) {}
