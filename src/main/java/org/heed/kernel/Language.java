package org.heed.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages people read and write here. Source: R126. */
public enum Language {
    ZH_HANS("zh-Hans"),
    ZH_HANT("zh-Hant"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as it stands in {@code lang} attributes, files and the API. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public boolean chinese() {
        return this != EN;
    }

    /** Reads a tag in any letter case; empty when it is none of ours. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values()).filter(it -> it.tag.equalsIgnoreCase(tag)).findFirst();
    }

    /** The nearest of our languages to a locale: Taiwan, Hong Kong and Macau read Traditional. */
    public static Optional<Language> near(Locale locale) {
        if (locale.getLanguage().equals("en")) {
            return Optional.of(EN);
        }
        if (!locale.getLanguage().equals("zh")) {
            return Optional.empty();
        }
        boolean traditional =
                locale.getScript().equals("Hant")
                        || locale.getScript().isEmpty() && locale.getCountry().matches("TW|HK|MO");
        return Optional.of(traditional ? ZH_HANT : ZH_HANS);
    }
}
