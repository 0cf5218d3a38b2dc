package org.heed.kernel.web;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out of stylesheets and scripts what only people read. Light on purpose: a script keeps its
 * lines and names, so that a fault in a browser can be found in the file.
 */
final class Squeeze {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern LONE_COMMENT =
            Pattern.compile("^\\s*/\\*.*?\\*/\\s*$", Pattern.DOTALL | Pattern.MULTILINE);

    /** A text, or a mark with the room around it, or room alone. */
    private static final Pattern PART = Pattern.compile("\"[^\"]*\"|\\s*([{};,])\\s*|(:)\\s+|\\s+");

    private Squeeze() {}

    static String css(String text) {
        return PART.matcher(COMMENT.matcher(text).replaceAll(""))
                .replaceAll(part -> Matcher.quoteReplacement(tight(part)))
                .replace(";}", "}")
                .strip();
    }

    private static String tight(MatchResult part) {
        if (part.group().startsWith("\"")) {
            return part.group();
        } else if (part.group(1) != null) {
            return part.group(1);
        } else {
            return part.group(2) != null ? ":" : " ";
        }
    }

    /** Without comments that stand on lines of their own, and without indentation. */
    static String js(String text) {
        return LONE_COMMENT
                .matcher(text)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n"));
    }
}
