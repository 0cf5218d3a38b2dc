package org.heed.post;

import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.heed.kernel.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;

/**
 * Keeps what arrives, byte for byte, before anything is made of it. Only when this has been written
 * is a mail server told that the mail is ours. Source: heed.md, "Conversation"; security, B11.
 */
@Service
@Transactional
public class Arrivals {

    /** The largest mail, in bytes: 50 MB. */
    public static final long LARGEST = 50L * 1024 * 1024;

    private final ArrivalRepository repository;
    private final Clock clock;

    Arrivals(ArrivalRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * What was kept.
     *
     * @param again whether the same bytes had been kept before
     */
    public record Kept(IncomingId id, boolean again) {}

    /**
     * A mail that a mail server hands in.
     *
     * @throws Refused {@code post.refused.empty}, {@code post.refused.too-large}; for
     *     administrators only
     */
    public Kept hand(Me me, byte[] raw) {
        me.requireAdministrator();
        if (raw.length == 0) {
            throw Refused.because("post.refused.empty");
        }
        if (raw.length > LARGEST) {
            throw Refused.because("post.refused.too-large", "max", LARGEST / 1024 / 1024);
        }
        return keep(null, raw, clock.instant());
    }

    /**
     * A mail of a mailbox.
     *
     * @param reachedAt when the mail server took it
     */
    Kept keep(@Nullable MailboxId mailbox, byte[] raw, Instant reachedAt) {
        var now = clock.instant();
        var reached = reachedAt.isAfter(now) ? now : reachedAt;
        return repository.insert(mailbox, Secrets.sha256(raw), raw, raw.length, reached, now, null);
    }

    /** A mail too large to take: its headers, and that it is still in the mailbox. */
    Kept refuse(MailboxId mailbox, byte[] headers, long size, Instant reachedAt) {
        var now = clock.instant();
        var reached = reachedAt.isAfter(now) ? now : reachedAt;
        return repository.insert(
                mailbox, Secrets.sha256(headers), headers, size, reached, now, "too-large");
    }
}
