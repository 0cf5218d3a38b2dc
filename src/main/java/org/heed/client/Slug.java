package org.heed.client;

import org.heed.kernel.Secrets;
import org.heed.kernel.text.Folding;
import org.heed.kernel.text.Pinyin;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The address of a client's page, made of the sound of its short name: 恒远物流 → hengyuanwuliu. */
final class Slug {

    private static final int LONGEST = 48;
    // What stands in the same place of the path.
    private static final Set<String> TAKEN = Set.of("new", "picker");

    private Slug() {}

    static String of(String shortName) {
        var sound = String.join("", Pinyin.syllables(Folding.fold(shortName)));
        var plain =
                Normalizer.normalize(sound, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        var slug = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        slug = slug.replaceAll("-$", "");
        if (slug.isEmpty()) {
            return "client";
        }
        // A number alone would read as an inner id.
        return TAKEN.contains(slug) || slug.matches("[0-9]+") ? "client-" + slug : slug;
    }

    /** The {@code attempt}th try for a name that others have as well, from 1. */
    static String of(String shortName, int attempt) {
        var slug = of(shortName);
        if (attempt == 1) {
            return slug;
        }
        var mark = attempt < 10 ? "" + attempt : Secrets.token().replaceAll("[^A-Za-z0-9]", "");
        return slug + "-" + mark.substring(0, Math.min(5, mark.length())).toLowerCase(Locale.ROOT);
    }
}
