package org.heed.conversation;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mail server we hand mails to, from {@code HEED_SMTP_URL}: {@code
 * smtp://user:password@host:587} or {@code smtps://host}. Over {@code smtp} the connection is
 * encrypted when the server offers it; {@code ?starttls=required} insists, {@code ?starttls=never}
 * does not ask.
 */
class MailServer {

    private final Optional<Smtp> smtp;

    MailServer(Optional<Smtp> smtp) {
        this.smtp = smtp;
    }

    /** Where mails go; empty when none is set, then people send the texts by hand. */
    Optional<Smtp> smtp() {
        return smtp;
    }

    /** How the connection is made secret. */
    enum Security {
        TLS,
        STARTTLS_REQUIRED,
        STARTTLS_OFFERED,
        NONE
    }

    /** A server, and the mailbox mails come from. */
    record Smtp(
            String host,
            int port,
            Security security,
            @Nullable String user,
            @Nullable String password,
            String fromName,
            String fromAddress) {

        /** What stands after the at sign of our ids, and what we greet servers with. */
        String domain() {
            return fromAddress.substring(fromAddress.indexOf('@') + 1);
        }

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /**
     * Reads the two settings; a setting that cannot be read stops the start with a sentence.
     *
     * @param from an address, or a name and an address in angle brackets
     */
    static Optional<Smtp> read(String url, String from) {
        if (url.isBlank()) {
            return Optional.empty();
        }
        var uri = uri(url.strip());
        var tls = "smtps".equalsIgnoreCase(uri.getScheme());
        if (!tls && !"smtp".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalStateException(
                    "HEED_SMTP_URL must look like smtp://user:password@host:587 or smtps://host");
        }
        var login = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
        int colon = login.indexOf(':');
        var user = decode(colon < 0 ? login : login.substring(0, colon));
        var sender = from.isBlank() && HeaderText.wire(user).isPresent() ? user : from.strip();
        int bracket = sender.indexOf('<');
        var address = bracket < 0 ? sender : sender.substring(bracket + 1).replace(">", "").strip();
        if (HeaderText.wire(address).isEmpty()) {
            throw new IllegalStateException(
                    "HEED_MAIL_FROM must be an address, or a name and <an address>");
        }
        return Optional.of(
                new Smtp(
                        uri.getHost(),
                        uri.getPort() > 0 ? uri.getPort() : tls ? 465 : 587,
                        tls ? Security.TLS : security(uri),
                        user.isEmpty() ? null : user,
                        user.isEmpty() ? null : decode(login.substring(colon + 1)),
                        bracket < 0 ? "" : sender.substring(0, bracket).replace("\"", "").strip(),
                        address));
    }

    private static URI uri(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException unreadable) {
            // Neither the text nor the cause is repeated: it holds a password.
            throw new IllegalStateException(
                    "HEED_SMTP_URL cannot be read; write special characters of the password as"
                            + " %..");
        }
    }

    private static Security security(URI uri) {
        var query = uri.getQuery() == null ? "" : uri.getQuery();
        Map<String, String> options =
                Stream.of(query.split("&"))
                        .map(it -> it.split("=", 2))
                        .collect(
                                Collectors.toMap(
                                        it -> it[0],
                                        it -> it.length > 1 ? it[1] : "",
                                        (a, b) -> b));
        return switch (options.getOrDefault("starttls", "")) {
            case "required", "true" -> Security.STARTTLS_REQUIRED;
            case "never", "false" -> Security.NONE;
            default -> Security.STARTTLS_OFFERED;
        };
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
