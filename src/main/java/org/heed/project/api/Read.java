package org.heed.project.api;

import org.heed.client.ContactId;
import org.heed.identity.PersonId;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Reads values of a body; what is left out is what it was. */
final class Read {

    private Read() {}

    static String text(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    /** A day; an empty text takes it away. */
    static @Nullable LocalDate day(
            @Nullable String value, @Nullable LocalDate otherwise, String field) {
        try {
            return value == null ? otherwise : value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeException notADay) {
            throw Refused.because("kernel.refused.not-a-day").at(field);
        }
    }

    /** A word that is one of those known. */
    static <T> T one(
            @Nullable String word,
            @Nullable T otherwise,
            Function<String, Optional<T>> of,
            String field) {
        if (word == null && otherwise != null) {
            return otherwise;
        }
        if (word == null) {
            throw Refused.because("kernel.refused.missing").at(field);
        }
        return of.apply(word)
                .orElseThrow(() -> Refused.because("kernel.refused.not-a-choice").at(field));
    }

    static <T> T given(@Nullable T value, String field) {
        if (value == null) {
            throw Refused.because("kernel.refused.missing").at(field);
        }
        return value;
    }

    /** One of us; 0 takes them away. */
    static @Nullable PersonId person(@Nullable Long id, @Nullable PersonId otherwise) {
        return id == null ? otherwise : id == 0 ? null : new PersonId(id);
    }

    /** A contact; 0 takes them away. */
    static @Nullable ContactId contact(@Nullable Long id, @Nullable ContactId otherwise) {
        return id == null ? otherwise : id == 0 ? null : new ContactId(id);
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
}
