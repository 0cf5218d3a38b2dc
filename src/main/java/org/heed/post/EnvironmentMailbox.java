package org.heed.post;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/**
 * The mailbox of {@code HEED_IMAP_URL}, {@code imaps://user:password@host:993/INBOX}, written at
 * each start; gone when it is set no more. {@code imap://} insists on STARTTLS, unless it says
 * {@code ?starttls=never}.
 */
@Component
class EnvironmentMailbox {

    private static final String SHAPE =
            "HEED_IMAP_URL must look like imaps://user:password@host:993/INBOX";

    private final MailboxRepository mailboxes;
    private final Vault vault;
    private final Clock clock;
    private final Optional<MailboxForm> form;

    EnvironmentMailbox(
            MailboxRepository mailboxes,
            Vault vault,
            Clock clock,
            @Value("${heed.imap-url}") String url,
            @Value("${heed.imap-token-file}") String tokenFile) {
        this.mailboxes = mailboxes;
        this.vault = vault;
        this.clock = clock;
        this.form = read(url, !tokenFile.isBlank());
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void write() {
        var there = mailboxes.ofEnvironment();
        if (form.isEmpty()) {
            there.ifPresent(mailboxes::remove);
            return;
        }
        var secret = vault.lock(form.get().secret());
        if (there.isPresent()) {
            mailboxes.update(there.get(), null, form.get(), secret);
        } else {
            mailboxes.insert(form.get(), secret, "environment", clock.instant());
        }
    }

    /** A setting that cannot be read stops the start with a sentence that repeats nothing of it. */
    static Optional<MailboxForm> read(String url, boolean token) {
        if (url.isBlank()) {
            return Optional.empty();
        }
        var uri = uri(url.strip());
        boolean tls = "imaps".equalsIgnoreCase(uri.getScheme());
        var login = uri.getRawUserInfo();
        if (!tls && !"imap".equalsIgnoreCase(uri.getScheme())
                || uri.getHost() == null
                || login == null) {
            throw new IllegalStateException(SHAPE);
        }
        int colon = login.indexOf(':');
        var path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
        boolean never = "starttls=never".equals(uri.getQuery());
        return Optional.of(
                new MailboxForm(
                        decode(colon < 0 ? login : login.substring(0, colon)),
                        uri.getHost(),
                        uri.getPort() > 0 ? uri.getPort() : tls ? 993 : 143,
                        tls ? "tls" : never ? "none" : "starttls",
                        decode(colon < 0 ? login : login.substring(0, colon)),
                        token ? "bearer" : "password",
                        colon < 0 ? "-" : decode(login.substring(colon + 1)),
                        path.isEmpty() ? "INBOX" : path,
                        "ask",
                        true));
    }

    private static URI uri(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException unreadable) {
            // Neither the text nor the cause is repeated: it holds a password.
            throw new IllegalStateException(SHAPE);
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
