package org.heed.change.web;

import org.heed.kernel.web.Option;

import java.util.Arrays;
import java.util.List;

/** Choices whose sentences the template says: their text is a message key. */
final class Choices {

    private Choices() {}

    static List<Option> of(String prefix, String... words) {
        return Arrays.stream(words).map(it -> Option.of(it, "@" + prefix + it)).toList();
    }
}
