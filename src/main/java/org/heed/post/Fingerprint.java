package org.heed.post;

import org.heed.kernel.Secrets;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What makes a mail the same mail when it comes again another way, under another id or with other
 * lines of those who carried it. Two mails that only share an id are two. Source: security, B11.
 */
final class Fingerprint {

    private Fingerprint() {}

    /** 32 bytes of sender, date, subject, words and files. */
    static byte[] of(ParsedMail mail) {
        var all = new ByteArrayOutputStream();
        mail.from().forEach(it -> add(all, it.address()));
        add(all, mail.first("date").orElseGet(mail::messageId));
        add(all, mail.subject());
        add(all, mail.text());
        add(all, mail.html());
        mail.parts()
                .forEach(it -> {
                    add(all, it.name());
                    all.writeBytes(Secrets.sha256(it.content()));
                });
        return Secrets.sha256(all.toByteArray());
    }

    private static void add(ByteArrayOutputStream all, String text) {
        all.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        all.write(0);
    }
}
