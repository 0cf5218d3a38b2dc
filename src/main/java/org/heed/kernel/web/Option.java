package org.heed.kernel.web;

import org.jspecify.annotations.Nullable;

/**
 * One answer a form offers.
 *
 * @param tip a line that helps to choose; none when the text says it all
 */
public record Option(String value, String text, @Nullable String tip) {

    public static Option of(String value, String text) {
        return new Option(value, text, null);
    }
}
