package org.heed.timeline;

import org.heed.kernel.Actor;
import org.heed.kernel.Quote;
import org.heed.kernel.Secrets;
import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One link of a chain: an entry's whole content and what came before it. Its hash is SHA-256 over
 * the canonical form 1, which a verifier in any language can write again: each field as a length (4
 * bytes, big-endian, -1 for none) and that many bytes of UTF-8; numbers as decimal digits, moments
 * as microseconds since 1970, flags as 0 or 1, facts sorted by name, lists with their count before
 * them. Source: decision 0021.
 */
record Link(
        Subject subject,
        long sequence,
        byte[] previous,
        long circle,
        List<String> alongside,
        Instant at,
        Instant recordedAt,
        Actor actor,
        String kind,
        Map<String, String> facts,
        @Nullable Quote quote,
        boolean clientVisible) {

    static final int FORM = 1;

    byte[] hash() {
        return Secrets.sha256(canonical());
    }

    private byte[] canonical() {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            write(out, "heed.timeline." + FORM);
            write(out, subject.kind());
            write(out, subject.id());
            write(out, sequence);
            out.writeInt(previous.length);
            out.write(previous);
            write(out, circle);
            write(out, alongside.size());
            for (String other : alongside) {
                write(out, other);
            }
            write(out, micros(at));
            write(out, micros(recordedAt));
            write(out, actor.kind().name());
            write(out, actor.id());
            write(out, actor.name());
            write(out, kind);
            write(out, facts.size());
            for (var fact : new TreeMap<>(facts).entrySet()) {
                write(out, fact.getKey());
                write(out, fact.getValue());
            }
            write(out, quote == null ? null : quote.text());
            write(out, quote == null ? null : quote.language().tag());
            write(out, clientVisible ? 1 : 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static long micros(Instant moment) {
        return Math.addExact(
                Math.multiplyExact(moment.getEpochSecond(), 1_000_000L), moment.getNano() / 1000);
    }

    private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeInt(-1);
            return;
        }
        var bytes = value.toString().getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
