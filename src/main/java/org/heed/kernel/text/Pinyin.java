package org.heed.kernel.text;

import com.ibm.icu.text.Transliterator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How Han characters are read aloud, in small letters without tones. */
public final class Pinyin {

    // A transliterator is slow and not for several threads; each character is asked for once.
    private static final Transliterator READING =
            Transliterator.getInstance("Han-Latin; Latin-ASCII");
    private static final Transliterator SURNAME =
            Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
    private static final Map<Integer, String> READINGS = new ConcurrentHashMap<>();
    private static final Map<Integer, String> SURNAMES = new ConcurrentHashMap<>();

    private Pinyin() {}

    /** Whether this is a Han character. */
    public static boolean han(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    /** The usual reading of one Han character, such as {@code heng}. */
    public static String of(int letter) {
        return READINGS.computeIfAbsent(letter, it -> read(READING, it));
    }

    /** The reading of a Han character as a family name: 曾 is {@code zeng}. */
    public static String surname(int letter) {
        return SURNAMES.computeIfAbsent(letter, it -> read(SURNAME, it));
    }

    /** The text in parts: each Han character as read, all between them as it stands. */
    public static List<String> syllables(String text) {
        var parts = new ArrayList<String>();
        var between = new StringBuilder();
        text.codePoints()
                .forEach(letter -> {
                    if (han(letter)) {
                        flush(between, parts);
                        parts.add(of(letter));
                    } else {
                        between.appendCodePoint(letter);
                    }
                });
        flush(between, parts);
        return List.copyOf(parts);
    }

    private static void flush(StringBuilder between, List<String> parts) {
        if (!between.isEmpty()) {
            parts.add(between.toString());
            between.setLength(0);
        }
    }

    private static String read(Transliterator rules, int letter) {
        synchronized (rules) {
            return rules.transliterate(Character.toString(letter))
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z]", "");
        }
    }
}
