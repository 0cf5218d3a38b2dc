package org.heed.post;

import jakarta.mail.MessagingException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Watches mailboxes: each by one node at a time, connected and waiting for the server to say that
 * something has come, or asking again every minute where it cannot. A node that falls silent is
 * replaced when its hold ends; a mailbox that fails is tried again, later each time.
 */
@Component
class Watch implements DisposableBean {

    static final Duration HOLD = Duration.ofMinutes(5);

    /**
     * How often a waiting is interrupted, to see that the connection lives and to keep the hold.
     */
    private static final Duration ROUND = Duration.ofMinutes(1);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Logger log = LoggerFactory.getLogger(Watch.class);

    private final FetchRepository fetches;
    private final MailboxRepository mailboxes;
    private final Fetching fetching;
    private final Clock clock;
    private final String node = UUID.randomUUID().toString();
    private final Set<MailboxId> watched = ConcurrentHashMap.newKeySet();
    private final ExecutorService watchers = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService bell = Executors.newSingleThreadScheduledExecutor();
    private volatile boolean ending;

    Watch(FetchRepository fetches, MailboxRepository mailboxes, Fetching fetching, Clock clock) {
        this.fetches = fetches;
        this.mailboxes = mailboxes;
        this.fetching = fetching;
        this.clock = clock;
    }

    /** Begins to watch what is due and nobody watches. */
    void begin() {
        for (var id : fetches.due(clock.instant())) {
            if (!ending && watched.add(id)) {
                watchers.execute(() -> watch(id));
            }
        }
    }

    private void watch(MailboxId id) {
        try {
            visit(id, true);
        } finally {
            watched.remove(id);
        }
    }

    /**
     * One connection: fetches what is there, and goes on waiting for more.
     *
     * @param stay whether to wait; otherwise it ends when everything is fetched
     */
    void visit(MailboxId id, boolean stay) {
        var box = mailboxes.find(id).filter(MailboxCard::active);
        var now = clock.instant();
        if (box.isEmpty() || !fetches.hold(id, node, now, now.plus(HOLD))) {
            return;
        }
        var next = now;
        try (var postbox = fetching.open(box.get())) {
            boolean more = true;
            while (more && !ending) {
                fetching.fetch(box.get(), postbox);
                fetches.succeeded(id, clock.instant());
                more = stay && waited(postbox) && stillOurs(box.get());
            }
            next = clock.instant().plus(stay ? Duration.ZERO : ROUND);
        } catch (MessagingException | IOException | RuntimeException lost) {
            int failures = fetches.failed(id, why(lost));
            next = clock.instant().plus(pause(failures));
            log.warn("Mailbox {} failed, {} in a row", id.value(), failures);
        } finally {
            fetches.letGo(id, node, next);
        }
    }

    private boolean waited(Postbox postbox) throws MessagingException {
        var ring = bell.schedule(() -> ring(postbox), ROUND.toSeconds(), TimeUnit.SECONDS);
        try {
            return postbox.await();
        } finally {
            ring.cancel(false);
        }
    }

    private static void ring(Postbox postbox) {
        Thread.startVirtualThread(() -> {
            try {
                postbox.wake();
            } catch (MessagingException | IllegalStateException closed) {
                log.debug("A mailbox was closed while it was waited for", closed);
            }
        });
    }

    /** Changed settings end the connection; so does another node's hold. */
    private boolean stillOurs(MailboxCard box) {
        var now = clock.instant();
        return mailboxes
                        .find(box.id())
                        .filter(it -> it.active() && it.version() == box.version())
                        .isPresent()
                && fetches.hold(box.id(), node, now, now.plus(HOLD));
    }

    private static Duration pause(int failures) {
        var pause = Duration.ofSeconds(15).multipliedBy(1L << Math.min(failures - 1, 6));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static String why(Exception lost) {
        var said = Objects.requireNonNullElse(lost.getMessage(), "");
        return Shortened.to(
                400, Lettering.line(said.isBlank() ? lost.getClass().getSimpleName() : said));
    }

    @Override
    public void destroy() {
        ending = true;
        bell.shutdownNow();
        watchers.shutdownNow();
    }
}
