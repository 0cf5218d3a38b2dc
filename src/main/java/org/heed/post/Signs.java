package org.heed.post;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Signs that no person wrote a mail. Such a mail stops and starts no clock and is answered by
 * nobody. Source: RFC 3834; peers-lessons 1.1, 9; security, B6.
 */
final class Signs {

    private static final Set<String> NOT_PERSONAL = Set.of("bulk", "junk", "auto_reply");
    private static final Set<String> MACHINES =
            Set.of("mailer-daemon", "postmaster", "no-reply", "noreply", "do-not-reply");
    private static final Pattern FIRST_WORD = Pattern.compile("[a-z_-]+");

    private Signs() {}

    /** Which header says so; empty when a person may have written it. */
    static Optional<String> automatic(ParsedMail mail) {
        return Optional.<String>empty()
                .or(() -> token(mail, "auto-submitted").filter(it -> !it.equals("no")))
                .or(() -> token(mail, "precedence").filter(NOT_PERSONAL::contains))
                .or(() -> mail.first("x-autoreply").filter(it -> !it.equalsIgnoreCase("no")))
                .or(() -> mail.first("x-autorespond"))
                .or(() -> mail.first("x-auto-response-suppress").filter(it -> all(it)))
                .or(() -> mail.first("return-path").filter(it -> it.strip().equals("<>")))
                .or(() ->
                        mail.from().stream()
                                .map(it -> it.address().split("@", 2)[0])
                                .filter(MACHINES::contains)
                                .findFirst());
    }

    /** Exchange writes this on mails of people too; only the wish for no answer at all counts. */
    private static boolean all(String suppressed) {
        return suppressed.toLowerCase(Locale.ROOT).contains("all");
    }

    static boolean list(ParsedMail mail) {
        return mail.first("list-id").isPresent()
                || token(mail, "precedence").filter("list"::equals).isPresent();
    }

    /** The first word only: {@code auto-generated (failure)} is auto-generated. */
    private static Optional<String> token(ParsedMail mail, String header) {
        return mail.first(header)
                .map(it -> FIRST_WORD.matcher(it.toLowerCase(Locale.ROOT)))
                .filter(it -> it.find())
                .map(it -> it.group());
    }
}
