package org.heed.complaint.api;

import org.heed.conversation.Emotion;
import org.heed.kernel.Language;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the fields of one request body and collects everything that cannot be read, each with its
 * pointer, before anything is done.
 */
final class Reading {

    private final List<Reason> reasons = new ArrayList<>();
    private final String within;

    Reading() {
        this("");
    }

    private Reading(String within) {
        this.within = within;
    }

    /** Reads a part of the body; what is wrong there is told with the part's own pointer. */
    <T> T part(String name, Function<Reading, T> read) {
        var part = new Reading(within + name + ".");
        var value = read.apply(part);
        reasons.addAll(part.reasons);
        return value;
    }

    String required(String name, @Nullable String value, int max) {
        if (value == null || value.isBlank()) {
            wrong("kernel.refused.missing", name);
            return "";
        }
        return optional(name, value, max);
    }

    String optional(String name, @Nullable String value, int max) {
        if (value == null) {
            return "";
        }
        if (value.indexOf('\0') >= 0) {
            wrong("kernel.refused.unreadable", name);
        }
        if (value.codePointCount(0, value.length()) > max) {
            reasons.add(Reason.of("kernel.refused.too-long", within + name, "max", max));
        }
        return value.strip();
    }

    <T> T required(String name, @Nullable T value, T otherwise) {
        if (value == null) {
            wrong("kernel.refused.missing", name);
            return otherwise;
        }
        return value;
    }

    /** A moment with its offset; none when it is not given. */
    @Nullable Instant moment(String name, @Nullable String value) {
        try {
            return value == null ? null : keepable(OffsetDateTime.parse(value)).toInstant();
        } catch (DateTimeException notAMoment) {
            wrong("kernel.refused.not-a-moment", name);
            return null;
        }
    }

    Instant momentRequired(String name, @Nullable String value) {
        if (value == null) {
            wrong("kernel.refused.missing", name);
        }
        var moment = moment(name, value);
        return moment == null ? Instant.EPOCH : moment;
    }

    @Nullable LocalDate day(String name, @Nullable String value) {
        try {
            return value == null ? null : keepable(LocalDate.parse(value));
        } catch (DateTimeException notADay) {
            wrong("kernel.refused.not-a-day", name);
            return null;
        }
    }

    /** Years of four figures: beyond them lies no date that anybody means or that can be kept. */
    private static <T extends Temporal> T keepable(T date) {
        int year = date.get(ChronoField.YEAR);
        if (year < 1 || year > 9999) {
            throw new DateTimeException("Not a year: " + year);
        }
        return date;
    }

    LocalDate dayRequired(String name, @Nullable String value) {
        if (value == null) {
            wrong("kernel.refused.missing", name);
        }
        var day = day(name, value);
        return day == null ? LocalDate.EPOCH : day;
    }

    /** One of an enum's words; none when it is not given. */
    <E extends Enum<E>> @Nullable E choice(String name, @Nullable String word, Class<E> of) {
        if (word == null) {
            return null;
        }
        for (E constant : of.getEnumConstants()) {
            if (Form.slug(constant).equals(word)) {
                return constant;
            }
        }
        wrong("kernel.refused.not-a-choice", name);
        return null;
    }

    <E extends Enum<E>> E choiceRequired(String name, @Nullable String word, Class<E> of) {
        if (word == null) {
            wrong("kernel.refused.missing", name);
        }
        var chosen = choice(name, word, of);
        return chosen == null ? of.getEnumConstants()[0] : chosen;
    }

    @Nullable Emotion mood(String name, @Nullable String word) {
        return choice(name, word, Emotion.class);
    }

    /** One of our languages; none when it is not given. */
    @Nullable Language language(String name, @Nullable String tag) {
        var language = tag == null ? Optional.<Language>empty() : Language.of(tag);
        if (tag != null && language.isEmpty()) {
            wrong("kernel.refused.not-a-choice", name);
        }
        return language.orElse(null);
    }

    /** Some texts; an empty place among them is told with its pointer. */
    List<String> texts(String name, @Nullable List<@Nullable String> given) {
        var texts = new ArrayList<String>();
        for (var text : given == null ? List.<@Nullable String>of() : given) {
            if (text == null) {
                wrong("kernel.refused.missing", name + "." + texts.size());
            }
            texts.add(text == null ? "" : text);
        }
        return texts;
    }

    /** The ids that must be given, though there may be none of them. */
    Set<Long> ids(String name, @Nullable Set<@Nullable Long> given) {
        if (given == null || given.contains(null)) {
            wrong("kernel.refused.missing", name);
            return Set.of();
        }
        return given.stream().map(Objects::requireNonNull).collect(Collectors.toSet());
    }

    void wrong(String key, String name) {
        reasons.add(Reason.of(key, within + name));
    }

    /** Ends the reading: everything that was wrong, at once. */
    void done() {
        if (!reasons.isEmpty()) {
            throw Refused.all(List.copyOf(reasons));
        }
    }
}
