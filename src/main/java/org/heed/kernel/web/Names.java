package org.heed.kernel.web;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

import org.heed.kernel.Language;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names of people and organisations: which letters stand for them, which part comes first, and how
 * they are sorted. Source: screens, 8.
 */
public final class Names {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Names() {}

    /** Family and given name in the order of their script: 林雅雯, Siyuan Zhou. */
    public static String inOrder(String family, String given) {
        if (han(family) || han(given)) {
            return family.strip() + given.strip();
        } else {
            return (given.strip() + " " + family.strip()).strip();
        }
    }

    /** The last character of a Chinese name, the two initials of a Latin one: 雯, SZ. */
    public static String initials(String name) {
        var stripped = name.strip();
        if (han(stripped)) {
            return Character.toString(stripped.codePointBefore(stripped.length()));
        } else {
            var words = WORD.matcher(stripped).results().map(MatchResult::group).toList();
            return switch (words.size()) {
                case 0 -> "?";
                case 1 -> first(words.getFirst());
                default -> first(words.getFirst()) + first(words.getLast());
            };
        }
    }

    /** The one letter that stands for an organisation: 恒, N. */
    public static String emblem(String organisation) {
        var stripped = organisation.strip();
        return stripped.isEmpty() ? "?" : first(stripped);
    }

    /** One of eight grounds for an avatar; the same name keeps its colour. */
    public static String colour(String name) {
        return "av-" + Math.floorMod(name.strip().hashCode(), 8);
    }

    /** By pinyin for readers of Simplified, by strokes for readers of Traditional Chinese. */
    public static Comparator<String> order(Language language) {
        var locale =
                switch (language) {
                    case ZH_HANS -> "zh-u-co-pinyin";
                    case ZH_HANT -> "zh-Hant-u-co-stroke";
                    case EN -> "en";
                };
        var collator = Collator.getInstance(ULocale.forLanguageTag(locale)).freeze();
        return collator::compare;
    }

    private static boolean han(String name) {
        return name.codePoints().anyMatch(it -> UnicodeScript.of(it) == UnicodeScript.HAN);
    }

    private static String first(String word) {
        return Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT);
    }
}
