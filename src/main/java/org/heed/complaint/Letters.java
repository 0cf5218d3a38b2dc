package org.heed.complaint;

import org.heed.kernel.Language;
import org.heed.kernel.text.Folding;
import org.heed.kernel.text.Pinyin;

/** Tells from its letters which of our languages a text is in. */
final class Letters {

    private Letters() {}

    /**
     * @param otherwise who wrote it writes; decides between the two Chinese languages where every
     *     letter of the text is the same in both
     */
    static Language language(String text, Language otherwise) {
        if (text.codePoints().noneMatch(Pinyin::han)) {
            return Language.EN;
        } else if (!Folding.simplified(text).equals(text)) {
            return Language.ZH_HANT;
        } else {
            return otherwise == Language.ZH_HANT ? Language.ZH_HANT : Language.ZH_HANS;
        }
    }
}
