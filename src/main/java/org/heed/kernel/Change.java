package org.heed.kernel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One fact of a record that reads differently now.
 *
 * @param field message key of the fact's name
 * @param from what stood there; a long text is not repeated and both are empty
 */
public record Change(String field, String from, String to) {

    private static final int REPEATED = 200;

    /** Named facts for a sentence: {@code field}, {@code from}, {@code to}; a dash for nothing. */
    public Map<String, String> facts() {
        return Map.of("field", "@" + field, "from", shown(from), "to", shown(to));
    }

    /** Whether the old and new text are too long to be repeated in a sentence. */
    public boolean rewritten() {
        return from.length() > REPEATED || to.length() > REPEATED;
    }

    private String shown(String value) {
        return rewritten() ? "" : value.isEmpty() ? "–" : value;
    }

    /** Collects what differs, in the order asked. */
    public static final class Changes {

        private final String prefix;
        private final List<Change> found = new ArrayList<>();

        /**
         * @param prefix of the message keys of the facts' names, such as {@code client.field.}
         */
        public Changes(String prefix) {
            this.prefix = prefix;
        }

        /** Values are compared and kept as text; none is empty. */
        public Changes compare(String name, @Nullable Object from, @Nullable Object to) {
            if (!Objects.equals(from, to)) {
                found.add(new Change(prefix + name, text(from), text(to)));
            }
            return this;
        }

        public List<Change> found() {
            return List.copyOf(found);
        }

        private static String text(@Nullable Object value) {
            return value == null ? "" : value.toString();
        }
    }
}
