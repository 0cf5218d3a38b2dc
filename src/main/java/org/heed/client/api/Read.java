package org.heed.client.api;

import org.heed.client.Channel;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.ZoneId;

/** Reads values of a body; what is left out is what it was. */
final class Read {

    private Read() {}

    static String text(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    static Language language(@Nullable String tag, Language otherwise) {
        return tag == null ? otherwise : Language.of(tag).orElseThrow(() -> notAChoice("language"));
    }

    static Channel channel(@Nullable String word, Channel otherwise) {
        return word == null ? otherwise : Channel.of(word).orElseThrow(() -> notAChoice("channel"));
    }

    static ZoneId zone(@Nullable String id, ZoneId otherwise) {
        try {
            return id == null ? otherwise : ZoneId.of(id);
        } catch (DateTimeException noSuchZone) {
            throw Refused.because("client.refused.no-such-zone").at("zone");
        }
    }

    /** A client by id or by slug. */
    static String reference(@Nullable Object client) {
        return switch (client) {
            case String slug when !slug.isBlank() -> slug;
            case Integer id -> id.toString();
            case Long id -> id.toString();
            case null, default -> throw Refused.because("kernel.refused.missing").at("client");
        };
    }

    private static Refused notAChoice(String at) {
        return Refused.because("kernel.refused.not-a-choice").at(at);
    }
}
