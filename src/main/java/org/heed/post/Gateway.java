package org.heed.post;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the mail gateway we trust says of a sender. Only its own header counts, the topmost one with
 * its name: whoever writes a mail may write such a header too, but below. Source: RFC 8601;
 * security, B1.
 */
@Component
class Gateway {

    private static final Pattern RESULT =
            Pattern.compile("(?:^|;)\\s*(dmarc|dkim|spf)\\s*=\\s*([a-z]+)([^;]*)");
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "(header\\.from|header\\.d|header\\.i|smtp\\.mailfrom)\\s*=\\s*\"?(?:[^\\s;\"]*@)?"
                        + "([^\\s;\"]+)");

    private final String trusted;

    Gateway(@Value("${heed.mail-gateway}") String trusted) {
        this.trusted = trusted.strip().toLowerCase(Locale.ROOT);
    }

    Sureness of(ParsedMail mail) {
        if (mail.from().size() != 1) {
            return Sureness.DOUBTFUL;
        }
        return results(mail)
                .map(it -> judge(it, mail.from().getFirst().domain()))
                .orElse(Sureness.CLAIMED);
    }

    private Optional<String> results(ParsedMail mail) {
        return trusted.isEmpty()
                ? Optional.empty()
                : mail.all("authentication-results").stream()
                        .map(it -> it.toLowerCase(Locale.ROOT))
                        .filter(this::isTrusted)
                        .findFirst();
    }

    private boolean isTrusted(String header) {
        var id = header.split(";", 2)[0].strip().split("\\s", 2)[0];
        return id.equals(trusted);
    }

    private static Sureness judge(String header, String from) {
        var plain = header.replaceAll("\\([^()]*\\)", " ");
        boolean aligned = false;
        var result = RESULT.matcher(plain.substring(Math.max(0, plain.indexOf(';'))));
        while (result.find()) {
            boolean passed = result.group(2).equals("pass");
            if (result.group(1).equals("dmarc") && !passed) {
                return result.group(2).equals("fail") ? Sureness.DOUBTFUL : Sureness.CLAIMED;
            }
            aligned |= passed && isOf(result.group(3), from);
        }
        return aligned ? Sureness.PROVEN : Sureness.CLAIMED;
    }

    private static boolean isOf(String details, String from) {
        return DOMAIN.matcher(details)
                .results()
                .map(it -> it.group(2))
                .anyMatch(it -> it.equals(from) || from.endsWith("." + it) && it.contains("."));
    }
}
