package org.heed.conversation;

import org.heed.kernel.Language;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain words as simple HTML: paragraphs, line ends and links, nothing of the writer's own. */
final class LetterHtml {

    private static final Pattern LINK = Pattern.compile("https?://[A-Za-z0-9./_:?=&;%#~+-]{1,500}");

    private LetterHtml() {}

    static String of(String text, Language language) {
        var paragraphs =
                Arrays.stream(text.replace("\r\n", "\n").replace('\r', '\n').split("\n{2,}"))
                        .map(it -> "<p>" + linked(escaped(it)).replace("\n", "<br>\n") + "</p>")
                        .collect(Collectors.joining("\n"));
        return """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8"><title></title></head><body>
        %s
        </body></html>
        """
                .formatted(language.tag(), paragraphs);
    }

    private static String linked(String escaped) {
        return LINK.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
