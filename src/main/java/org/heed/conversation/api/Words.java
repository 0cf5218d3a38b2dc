package org.heed.conversation.api;

import org.heed.kernel.Checks;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Reads the words of the API: enums in kebab-case, languages as tags. */
final class Words {

    private Words() {}

    /** None for none. */
    static <E extends Enum<E>> @Nullable E maybe(@Nullable String word, Class<E> of, String field) {
        if (word == null) {
            return null;
        }
        return Arrays.stream(of.getEnumConstants())
                .filter(it -> Form.slug(it).equals(word))
                .findFirst()
                .orElseThrow(() -> Refused.because("kernel.refused.not-a-choice").at(field));
    }

    static <E extends Enum<E>> E required(@Nullable String word, Class<E> of, String field) {
        var found = maybe(word, of, field);
        if (found == null) {
            throw Refused.because("kernel.refused.missing").at(field);
        }
        return found;
    }

    static Language language(@Nullable String tag) {
        new Checks().given("language", tag).done();
        return Language.of(tag == null ? "" : tag)
                .orElseThrow(() -> Refused.because("kernel.refused.not-a-choice").at("language"));
    }
}
