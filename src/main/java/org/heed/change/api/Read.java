package org.heed.change.api;

import org.heed.change.ChangeId;
import org.heed.change.ChangeLists;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Api;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

import java.util.Optional;
import java.util.function.Function;

/** Reads what paths and bodies of this room carry, and answers with the whole change. */
final class Read {

    private Read() {}

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static ChangeId id(String number) {
        return ChangeId.of(number).orElseThrow(NotFound::new);
    }

    /** Empty when not said; refused when it is none. */
    static <T> Optional<T> said(
            @Nullable String word, String field, Function<String, Optional<T>> of) {
        return word == null || word.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        of.apply(word)
                                .orElseThrow(() ->
                                        Refused.because("kernel.refused.not-a-choice").at(field)));
    }

    static ResponseEntity<ChangeJson> shown(ChangeLists lists, Me me, ChangeId id) {
        var whole = lists.get(me, id);
        return Api.shown(whole.card().version(), ChangeJson.of(whole));
    }
}
