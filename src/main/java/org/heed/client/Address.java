package org.heed.client;

import org.heed.kernel.Language;

/** How somebody is addressed, in their own free words: 林副总, 林副總, Ms Lin; empty when unknown. */
public record Address(String zhHans, String zhHant, String en) {

    public static Address none() {
        return new Address("", "", "");
    }

    public String in(Language language) {
        return switch (language) {
            case ZH_HANS -> zhHans;
            case ZH_HANT -> zhHant;
            case EN -> en;
        };
    }
}
