package org.heed.conversation;

import org.heed.kernel.Language;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Plain words as simple HTML: paragraphs, line ends and links, nothing of the writer's own. A long
 * link breaks, so that no phone scrolls sideways.
 */
final class LetterHtml {

    /** Ends before the full stop or comma of the sentence it stands in. */
    private static final Pattern LINK =
            Pattern.compile("https?://[A-Za-z0-9./_:?=&;%#~+-]{0,499}[A-Za-z0-9/_=&%#~+-]");

    private LetterHtml() {}

    static String of(String subject, String text, Language language) {
        var paragraphs =
                Arrays.stream(text.replace("\r\n", "\n").replace('\r', '\n').split("\n{2,}"))
                        .map(it -> "<p>" + linked(it).replace("\n", "<br>\n") + "</p>")
                        .collect(Collectors.joining("\n"));
        return """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head><body style="overflow-wrap:anywhere">
        %s
        </body></html>
        """
                .formatted(language.tag(), escaped(subject), paragraphs);
    }

    private static String linked(String text) {
        var html = new StringBuilder();
        int end = 0;
        for (var link : LINK.matcher(text).results().toList()) {
            var address = escaped(link.group());
            html.append(escaped(text.substring(end, link.start())))
                    .append("<a href=\"%1$s\">%1$s</a>".formatted(address));
            end = link.end();
        }
        return html.append(escaped(text.substring(end))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
