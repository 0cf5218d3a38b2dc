package org.heed.kernel;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** Where a keyset list goes on: the keys of the last row shown. Opaque to its bearer. */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public static Cursor of(Object... keys) {
        return new Cursor(List.of(keys).stream().map(Object::toString).toList());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @return none for none
     * @throws Refused {@code kernel.refused.cursor} when it is not one of ours
     */
    public static @Nullable Cursor read(@Nullable String text, int keys) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var cursor = new Cursor(List.of(plain.split(SEPARATOR, -1)));
            if (cursor.keys.size() == keys) {
                return cursor;
            }
        } catch (IllegalArgumentException notBase64) {
            throw Refused.because("kernel.refused.cursor").at("cursor");
        }
        throw Refused.because("kernel.refused.cursor").at("cursor");
    }

    public String text(int index) {
        return keys.get(index);
    }

    public long number(int index) {
        try {
            return Long.parseLong(keys.get(index));
        } catch (NumberFormatException notANumber) {
            throw Refused.because("kernel.refused.cursor").at("cursor");
        }
    }

    public Instant moment(int index) {
        try {
            return Instant.parse(keys.get(index));
        } catch (DateTimeException notAMoment) {
            throw Refused.because("kernel.refused.cursor").at("cursor");
        }
    }

    @Override
    public String toString() {
        var plain = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }
}
