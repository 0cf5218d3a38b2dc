package org.heed.client;

import org.heed.kernel.text.Pinyin;

/** Puts a name together: family name first and no blank in Han characters, last in others. */
final class DisplayName {

    private DisplayName() {}

    static String of(String family, String given) {
        boolean han = (family + given).codePoints().anyMatch(Pinyin::han);
        return han ? family + given : (given + " " + family).strip();
    }
}
