package org.heed.document;

import java.text.Normalizer;

/**
 * Cleans the name a file came with. It is only ever written into a download's header, never used as
 * a path; still it must not pretend, hide or break anything there. Source: security, C2.
 */
final class FileName {

    private static final int LONGEST = 255;

    /** Where a long name is cut, the ending that says what it is stays. */
    private static final int LONGEST_ENDING = 20;

    private FileName() {}

    static String clean(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC).replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1);
        var kept = new StringBuilder();
        name.codePoints().filter(FileName::isShown).forEach(kept::appendCodePoint);
        name = kept.toString().replaceAll("[<>:\"|?*]", "_").strip();
        name = name.replaceAll("^\\.+", "").replaceAll("[. ]+$", "");
        return name.isEmpty() ? "file" : shortened(name);
    }

    /** Neither control characters nor those that turn, join or hide the ones around them. */
    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> character != 0xFFFD;
        };
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        int most = LONGEST - ending.length();
        // Half a surrogate pair could not be stored.
        int cut = Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
        return name.substring(0, cut) + ending;
    }
}
