package org.heed.post;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a subject says, under its Re: and its tags. Source: peers-lessons 1.1, 4 and 6. */
final class SubjectLine {

    private static final Pattern BEFORE =
            Pattern.compile(
                    "^(?:\\s*(?:re|aw|sv|fw|fwd|wg|tr|回复|回覆|回信|答复|答覆|转发|轉寄|轉發)"
                            + "\\s*(?:\\[\\d+])?\\s*[:：])+\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG =
            Pattern.compile("(?<![A-Za-z0-9])HD-?0*([1-9][0-9]{0,8})(?![0-9])");
    private static final double ALIKE = 0.3;

    private SubjectLine() {}

    /** The number of a complaint it carries, wherever it stands. */
    static Optional<Integer> number(String subject) {
        var tag = TAG.matcher(subject.toUpperCase(Locale.ROOT));
        return tag.find() ? Optional.of(Integer.valueOf(tag.group(1))) : Optional.empty();
    }

    static String plain(String subject) {
        return TAG.matcher(
                        BEFORE.matcher(subject.replaceAll("[\\[【(（]\\s*HD-\\d+\\s*[\\])】）]", ""))
                                .replaceFirst(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{P}\\p{S}\\s]+", "");
    }

    /** Whether it is strongly another subject; an empty one says nothing. */
    static boolean differs(String one, String other) {
        var a = plain(one);
        var b = plain(other);
        return !a.isEmpty()
                && !b.isEmpty()
                && !a.contains(b)
                && !b.contains(a)
                && likeness(pairs(a), pairs(b)) < ALIKE;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        var all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 1 : (double) both.size() / all.size();
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        if (pairs.isEmpty()) {
            pairs.add(text);
        }
        return pairs;
    }
}
