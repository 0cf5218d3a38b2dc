package org.heed.identity;

import org.heed.kernel.text.Folding;
import org.heed.kernel.text.NameKeys;
import org.heed.kernel.text.Pinyin;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** How a person is sorted and found: by name in either script, pinyin, initials, mail address. */
final class PersonKeys {

    private PersonKeys() {}

    /** Pinyin for Chinese, with the family name read as one; else the folded name. */
    static String sort(String name) {
        var folded = Folding.fold(name).strip();
        if (folded.isEmpty() || !Pinyin.han(folded.codePointAt(0))) {
            return String.join(" ", Pinyin.syllables(folded));
        }
        int surname = Character.charCount(folded.codePointAt(0));
        return Pinyin.surname(folded.codePointAt(0))
                + " "
                + String.join(" ", Pinyin.syllables(folded.substring(surname)));
    }

    static List<String> of(String name, String email) {
        var keys = new TreeSet<>(NameKeys.of(List.of(name)));
        keys.add(email.toLowerCase(Locale.ROOT));
        return List.copyOf(keys);
    }

    /** A pattern for {@code like} that takes every sign of the typed text as itself. */
    static String beginning(String typed) {
        return NameKeys.typed(typed).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
