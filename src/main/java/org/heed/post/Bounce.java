package org.heed.post;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail server says that a mail did not arrive. Source: RFC 3464.
 *
 * @param ids every Message-ID found in it; ours is told by its hash
 * @param forGood whether it gives up; otherwise it goes on trying
 * @param why what it said, in one line of at most 300 characters
 */
record Bounce(List<String> ids, boolean forGood, String why) {

    private static final Pattern ACTION = Pattern.compile("(?im)^Action:[ \\t]*([a-z]+)");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:[ \\t]*([245])\\.");
    private static final Pattern DIAGNOSTIC =
            Pattern.compile("(?im)^Diagnostic-Code:[ \\t]*(.*(?:\\r?\\n[ \\t]+.*)*)");
    private static final Pattern STATED = Pattern.compile("(?im)^Status:[ \\t]*(.+)$");
    private static final int LOOKED_AT = 64 * 1024;

    Bounce {
        ids = List.copyOf(ids);
    }

    /** Empty when the mail is none. */
    static Optional<Bounce> read(ParsedMail mail) {
        var report = mail.part("message/delivery-status");
        if (report.isPresent()) {
            var text = Lettering.decode(report.get().content(), null);
            return Optional.of(
                    new Bounce(ids(mail, null), forGood(text), Shortened.to(300, why(text))));
        }
        return fromMailer(mail)
                ? Optional.of(new Bounce(ids(mail, mail.text()), true, firstLine(mail)))
                : Optional.empty();
    }

    /** Servers that do not know the standard write with no return path and quote the mail. */
    private static boolean fromMailer(ParsedMail mail) {
        var local = mail.from().isEmpty() ? "" : mail.from().getFirst().address();
        return local.startsWith("mailer-daemon@") || local.startsWith("postmaster@");
    }

    private static boolean forGood(String text) {
        var action = ACTION.matcher(text);
        var status = STATUS.matcher(text);
        return action.find()
                ? action.group(1).equalsIgnoreCase("failed")
                : status.find() && status.group(1).equals("5");
    }

    private static String why(String text) {
        return Optional.of(DIAGNOSTIC.matcher(text))
                .filter(Matcher::find)
                .or(() -> Optional.of(STATED.matcher(text)).filter(Matcher::find))
                .map(it -> Lettering.line(it.group(1)))
                .orElse("–");
    }

    private static String firstLine(ParsedMail mail) {
        var line = mail.text().lines().filter(it -> !it.isBlank()).findFirst().orElse("–");
        return Shortened.to(300, Lettering.line(line));
    }

    private static List<String> ids(ParsedMail mail, @Nullable String text) {
        var ids = new LinkedHashSet<String>();
        mail.parts().stream()
                .filter(it -> it.type().startsWith("message/") || it.type().contains("headers"))
                .forEach(it -> ids.addAll(MessageIdList.read(start(it.content()))));
        ids.addAll(mail.answers());
        if (text != null) {
            ids.addAll(MessageIdList.read(text));
        }
        return ids.stream().limit(100).toList();
    }

    private static String start(byte[] content) {
        int length = Math.min(content.length, LOOKED_AT);
        return new String(content, 0, length, StandardCharsets.ISO_8859_1);
    }
}
