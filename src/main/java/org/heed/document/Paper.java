package org.heed.document;

import java.util.regex.Pattern;

/** What holds for every kind of paper. */
final class Paper {

    /** What no XML may hold, however it is written; a mail may. Source: XML 1.0, 2.2. */
    private static final Pattern NOT_XML =
            Pattern.compile(
                    "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Paper() {}

    static String plain(String page) {
        return NOT_XML.matcher(page).replaceAll("");
    }
}
