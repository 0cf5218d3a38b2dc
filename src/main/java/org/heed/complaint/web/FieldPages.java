package org.heed.complaint.web;

import org.heed.kernel.Language;
import org.heed.kernel.web.Option;
import org.heed.kernel.web.Page;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** The fields of sheets, as templates are handed them. */
public final class FieldPages {

    private FieldPages() {}

    /** What can be asked for, and how it is shown. */
    public enum Kind {
        LINE,
        DAY,
        /** When it took place; now, until somebody says otherwise. */
        MOMENT,
        /** When it is due; a moment of the working day is offered. */
        TO_COME,
        AREA,
        TALL,
        LETTER,
        CHOICE,
        SELECT,
        CHECK,
        CHECKS,
        PICKER,
        FILE,
        ITEMS
    }

    /**
     * One answer to choose.
     *
     * @param text what it says, or with {@code @} before it the key of what it says
     */
    public record Answer(String value, String text) {}

    /**
     * @param value as the record has it; an Instant, a day, or text
     * @param when class of the fields that are asked together, such as {@code for-mail}
     * @param from address of a picker's list
     * @param id what a picker's text stands for
     */
    public record Field(
            Kind kind,
            String name,
            @Nullable Object value,
            boolean required,
            List<Answer> answers,
            String when,
            @Nullable Language language,
            @Nullable String from,
            @Nullable Object id) {

        public List<Option> options(Page page) {
            return answers.stream().map(it -> Option.of(it.value(), text(page, it))).toList();
        }

        private static String text(Page page, Answer answer) {
            return answer.text().startsWith("@")
                    ? page.say(answer.text().substring(1))
                    : answer.text();
        }
    }

    /** One sentence of a proposal; its fields are called {@code item-<at>-text} and so on. */
    public record Row(
            int at,
            String text,
            String firmness,
            @Nullable Instant dueAt,
            String owner,
            String id) {

        public String name(String field) {
            return "item-" + at + "-" + field;
        }
    }

    /** The rows of a field of items. */
    public static List<Row> rows(Field field) {
        return field.value() instanceof List<?> rows
                ? rows.stream().map(Row.class::cast).toList()
                : List.of();
    }

    /** The ticked answers of a field, as the record has them. */
    public static List<String> ticked(Field field) {
        return field.value() instanceof List<?> ticked
                ? ticked.stream().map(Object::toString).toList()
                : List.of();
    }
}
