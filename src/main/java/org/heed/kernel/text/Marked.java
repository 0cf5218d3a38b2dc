package org.heed.kernel.text;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A text of which some was looked for.
 *
 * @param parts in the order of the text; two that were not found never follow each other
 */
public record Marked(List<Part> parts) {

    /** Nothing. */
    public static final Marked NONE = new Marked(List.of());

    /**
     * @param found whether it is what was looked for, in whichever script or form
     */
    public record Part(String text, boolean found) {}

    public Marked {
        parts = List.copyOf(parts);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The text without the marks. */
    public String text() {
        return parts.stream().map(Part::text).collect(joining());
    }
}
