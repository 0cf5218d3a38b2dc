package org.heed.client;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/**
 * The order of names as each script's readers expect it, as keys that PostgreSQL compares by byte.
 */
final class NameOrder {

    // The JDK's collator knows neither pinyin nor strokes well enough.
    private static final Collator PINYIN = collator("zh-u-co-pinyin");
    private static final Collator STROKE = collator("zh-Hant-u-co-stroke");

    private NameOrder() {}

    static byte[] byPinyin(String name) {
        return PINYIN.getCollationKey(name).toByteArray();
    }

    static byte[] byStroke(String name) {
        return STROKE.getCollationKey(name).toByteArray();
    }

    private static Collator collator(String tag) {
        return Collator.getInstance(ULocale.forLanguageTag(tag)).freeze();
    }
}
