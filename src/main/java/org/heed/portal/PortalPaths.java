package org.heed.portal;

import org.heed.kernel.Language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where the client's pages are: the language stands in the address. */
public final class PortalPaths {

    private PortalPaths() {}

    /** The start of the public pages in a language: {@code /zh-hant/p}. */
    public static String start(Language language) {
        return "/" + language.tag().toLowerCase(Locale.ROOT) + "/p";
    }

    /** A private page. */
    public static String page(Language language, String token) {
        return start(language) + "/c/" + token;
    }

    /** A private page of one meeting. */
    public static String meeting(Language language, String token) {
        return start(language) + "/m/" + token;
    }

    /** A private page of one change request. */
    public static String change(Language language, String token) {
        return start(language) + "/x/" + token;
    }

    /** The language an address begins with. */
    public static Optional<Language> language(String path) {
        return Arrays.stream(Language.values())
                .filter(it -> path.startsWith(start(it) + "/") || path.equals(start(it)))
                .findFirst();
    }
}
