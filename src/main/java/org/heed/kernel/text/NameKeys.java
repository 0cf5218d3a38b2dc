package org.heed.kernel.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The keys under which a name is found while somebody types: each is compared from its beginning.
 * 恒遠物流 is found by 恒远, 物流, {@code hengyuan}, {@code wuliu}, {@code hywl}; Northwind Retail by
 * either word and by {@code nr}. A table of keys with an ordinary index answers in the same time
 * for ten names and for a million.
 */
public final class NameKeys {

    private static final int LONGEST = 40;
    private static final int MOST = 80;

    private NameKeys() {}

    /** What was typed, in the form of the keys; at most as long as the longest key. */
    public static String typed(String text) {
        return cut(Folding.fold(text).strip().replaceAll("\\s+", " "));
    }

    /** The keys of a record called by these names; without blanks, at most eighty. */
    public static Set<String> of(List<String> names) {
        var keys = new LinkedHashSet<String>();
        for (var name : names) {
            add(keys, typed(name).equals("") ? "" : Folding.fold(name).strip());
        }
        keys.remove("");
        return Set.copyOf(keys.stream().limit(MOST).toList());
    }

    private static void add(Set<String> keys, String name) {
        var parts = parts(name.replaceAll("\\s+", " "));
        for (int from = 0; from < parts.size(); from++) {
            var rest = parts.subList(from, parts.size());
            keys.add(cut(joined(rest, Part::written)));
            keys.add(cut(joined(rest, Part::read).replace(" ", "")));
            keys.add(cut(joined(rest, Part::initial)));
        }
        if (!parts.isEmpty() && parts.getFirst().han()) {
            var first = parts.getFirst();
            var surname = Pinyin.surname(first.written().codePointAt(0));
            var rest = parts.subList(1, parts.size());
            keys.add(cut(surname + joined(rest, Part::read).replace(" ", "")));
            keys.add(cut(surname.substring(0, 1) + joined(rest, Part::initial)));
        }
    }

    /** A Han character or a word, with the blank or mark before the next one. */
    private record Part(String written, String read, String initial, boolean han) {}

    private static List<Part> parts(String name) {
        var parts = new ArrayList<Part>();
        var word = new StringBuilder();
        name.codePoints()
                .forEach(letter -> {
                    if (Pinyin.han(letter)) {
                        flush(word, parts);
                        var read = Pinyin.of(letter);
                        var initial = read.isEmpty() ? "" : read.substring(0, 1);
                        parts.add(new Part(Character.toString(letter), read, initial, true));
                    } else {
                        word.appendCodePoint(letter);
                        if (!Character.isLetterOrDigit(letter)) {
                            flush(word, parts);
                        }
                    }
                });
        flush(word, parts);
        return parts;
    }

    private static void flush(StringBuilder word, List<Part> parts) {
        if (!word.isEmpty()) {
            var text = word.toString();
            var letter = text.codePointAt(0);
            var initial = Character.isLetterOrDigit(letter) ? Character.toString(letter) : "";
            parts.add(new Part(text, text, initial, false));
            word.setLength(0);
        }
    }

    private static String joined(List<Part> parts, Function<Part, String> by) {
        var text = new StringBuilder();
        parts.forEach(part -> text.append(by.apply(part)));
        return text.toString().strip();
    }

    private static String cut(String key) {
        if (key.length() <= LONGEST) {
            return key;
        }
        // Half a surrogate pair could not be stored.
        return key.substring(
                0, Character.isHighSurrogate(key.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
