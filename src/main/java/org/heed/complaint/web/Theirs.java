package org.heed.complaint.web;

import org.heed.complaint.web.FieldPages.Field;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.FieldPages.Row;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Option;
import org.heed.kernel.web.Page;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the other wrote, in words, beside what was typed, when both did. Only where they differ, and
 * only where the record has something to say. Source: screens, 5.8.
 */
final class Theirs {

    private Theirs() {}

    /** What stands in the record for a field; none where it is the same, or not of the record. */
    static @Nullable String of(Page page, Form form, Field field) {
        var value = field.value();
        if (value == null || !field.when().isEmpty() || field.kind() == Kind.TO_COME) {
            return null;
        }
        return switch (field.kind()) {
            case CHOICE, SELECT -> {
                var typed = form.text(field.name());
                yield typed.equals(value.toString())
                        ? null
                        : dash(named(page, field, List.of(value.toString())));
            }
            case CHECKS -> {
                var ticked = FieldPages.ticked(field);
                yield List.copyOf(ticked).containsAll(form.texts(field.name()))
                                && form.texts(field.name()).containsAll(ticked)
                        ? null
                        : dash(named(page, field, ticked));
            }
            case CHECK -> {
                var ticked = Boolean.TRUE.equals(value);
                yield ticked == form.checked(field.name())
                        ? null
                        : page.say("complaint.page.theirs." + (ticked ? "ticked" : "not-ticked"));
            }
            case ITEMS, FILE -> null;
            case LINE, DAY, MOMENT, TO_COME, AREA, TALL, LETTER, PICKER ->
                    same(page, form.text(field.name()), value) ? null : dash(said(page, value));
        };
    }

    /** The same for one sentence of a proposal, all its fields in a line. */
    static @Nullable String of(Page page, Form form, Row row) {
        var due = row.dueAt();
        var same =
                row.text().strip().equals(form.text(row.name("text")))
                        && (row.text().isEmpty()
                                || row.firmness().equals(form.text(row.name("firmness"))))
                        && (due == null ? "" : page.dates().field(due))
                                .equals(form.text(row.name("due")))
                        && row.owner().equals(form.text(row.name("owner")));
        if (same) {
            return null;
        }
        return row.text().isEmpty()
                ? dash("")
                : Stream.of(
                                row.text(),
                                page.say("complaint.firmness." + row.firmness()),
                                due == null ? "" : page.dates().moment(due),
                                row.owner())
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(" · "));
    }

    private static boolean same(Page page, String typed, Object value) {
        var field = value instanceof Instant at ? page.dates().field(at) : value.toString();
        return typed.equals(field.strip());
    }

    private static String said(Page page, Object value) {
        return switch (value) {
            case Instant at -> page.dates().moment(at);
            case LocalDate on -> page.dates().day(on);
            default -> value.toString();
        };
    }

    private static String named(Page page, Field field, List<String> values) {
        return field.options(page).stream()
                .filter(it -> values.contains(it.value()))
                .map(Option::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
