package org.heed.conversation;

import org.heed.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Our own Message-IDs: kind, record, mail and a keyed hash of them, so that an answer can be told
 * from a forgery before it is believed. Source: peers-lessons 1.1, 1; security, B2.
 */
@Component
class MessageIds {

    private static final Pattern OURS =
            Pattern.compile(
                    "<?(([a-z-]{2,30})\\.([a-z-]{2,30})-(\\d{1,18})\\.(\\d{1,18}))\\.([0-9a-f]{24})@[^@>]+>?");

    private final JdbcClient jdbc;
    private volatile byte[] key = {};

    MessageIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In angle brackets, as it stands in the header. */
    String of(MailKind kind, Subject about, MailId mail, String domain) {
        var name =
                "%s.%s-%d.%d".formatted(Matters.slug(kind), about.kind(), about.id(), mail.value());
        return "<" + name + "." + HexFormat.of().formatHex(hash(name)) + "@" + domain + ">";
    }

    /** The mail an id names; empty unless its hash is ours. */
    Optional<MailId> read(String messageId) {
        var found = OURS.matcher(messageId.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var theirs = HexFormat.of().parseHex(found.group(6));
        return MessageDigest.isEqual(hash(found.group(1)), theirs)
                ? Optional.of(new MailId(Long.parseLong(found.group(5))))
                : Optional.empty();
    }

    private byte[] hash(String name) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            var whole = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(whole, 12);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
        }
    }

    private byte[] key() {
        if (key.length == 0) {
            var fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            jdbc.sql("insert into mail_key (key) values (:key) on conflict (id) do nothing")
                    .param("key", fresh)
                    .update();
            key = jdbc.sql("select key from mail_key").query(byte[].class).single();
        }
        return key;
    }
}
