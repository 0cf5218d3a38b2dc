package org.heed.post;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A mailbox and how fetching from it goes; never its secret.
 *
 * @param byEnvironment whether it is set by {@code HEED_IMAP_URL} and changed there
 * @param succeededAt the last time everything in it had been fetched; none when never
 * @param failures in a row
 * @param why what went wrong last; none after a success
 */
public record MailboxCard(
        MailboxId id,
        String name,
        String host,
        int port,
        String security,
        String user,
        String signOn,
        String folder,
        String fresh,
        boolean active,
        boolean byEnvironment,
        @Nullable Instant triedAt,
        @Nullable Instant succeededAt,
        int failures,
        @Nullable String why,
        int version) {}
