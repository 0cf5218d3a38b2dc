package org.heed.kernel.text;

import java.util.Arrays;

/**
 * A text folded character by character, so that each letter knows which one it was: {@link Folding}
 * may make one of several or several of one.
 *
 * @param length letters that are used of both
 * @param origin for each letter the place of the character it came from
 */
record Folded(char[] letters, int[] origin, int length) {

    static Folded of(String text) {
        var letters = new char[text.length() + 16];
        var origin = new int[letters.length];
        int length = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int size = Character.charCount(character);
            if (size == 1 && plain((char) character)) {
                if (length == letters.length) {
                    letters = Arrays.copyOf(letters, length * 2);
                    origin = Arrays.copyOf(origin, length * 2);
                }
                letters[length] = folded((char) character);
                origin[length++] = at;
            } else {
                var others = Folding.fold(Character.toString(character));
                while (length + others.length() > letters.length) {
                    letters = Arrays.copyOf(letters, length * 2 + others.length());
                    origin = Arrays.copyOf(origin, letters.length);
                }
                for (int i = 0; i < others.length(); i++) {
                    letters[length] = others.charAt(i);
                    origin[length++] = at;
                }
            }
            at += size;
        }
        return new Folded(letters, origin, length);
    }

    /** Most of what people write needs no normalizer. */
    private static boolean plain(char letter) {
        return letter < 0x80 || letter >= '\u4e00' && letter <= '\u9fff';
    }

    private static char folded(char letter) {
        return letter < 0x80 ? Character.toLowerCase(letter) : Folding.simplified(letter);
    }

    /** Whether these letters stand at a place. */
    boolean stands(String what, int at) {
        if (at + what.length() > length) {
            return false;
        }
        for (int i = 0; i < what.length(); i++) {
            if (letters[at + i] != what.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String text(int from, int to) {
        return new String(letters, from, to - from);
    }
}
