package org.heed.post;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells a short thank-you from an answer. After a solution it must not undo it, and it is not a yes
 * either: we ask. Source: peers-lessons 1.1, 8.
 */
final class Courtesy {

    private static final int LONGEST = 120;
    private static final Pattern THANKS =
            Pattern.compile(
                    "thank|thx|cheers|appreciate|谢|謝|感谢|感謝|辛苦|收到|well received|noted|好的|perfect");
    private static final Pattern BUT =
            Pattern.compile(
                    "\\b(but|however|still|not|again|when|why|problem|issue|broken|wrong|please)\\b"
                            + "|n't|\\?|？|但|可是|不过|不過|还是|還是|仍|没|沒|未|不|什么时候|什麼時候"
                            + "|何时|何時|问题|問題|请|請|怎么|怎麼|吗|嗎");

    private Courtesy() {}

    static boolean is(String words) {
        var said = words.strip().toLowerCase(Locale.ROOT);
        return !said.isEmpty()
                && said.length() <= LONGEST
                && THANKS.matcher(said).find()
                && !BUT.matcher(said.replaceAll("不客气|不客氣|no problem", "")).find();
    }
}
