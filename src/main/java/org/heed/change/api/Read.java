package org.heed.change.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.change.ChangeId;
import org.heed.change.ChangeLists;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Api;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads what paths and bodies of this room carry, and answers with the whole change. */
final class Read {

    private Read() {}

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static <T> T given(@Nullable T value, String field) {
        if (value == null) {
            throw Refused.because("kernel.refused.missing").at(field);
        }
        return value;
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

    /**
     * Acts and answers with the change as it is now; {@code If-Match} names the version expected,
     * where the caller gave one.
     */
    static ResponseEntity<ChangeJson> after(
            ChangeLists lists,
            Me me,
            String number,
            HttpServletRequest http,
            BiConsumer<ChangeId, @Nullable Integer> act) {
        var id = id(number);
        return Api.matching(
                http,
                () -> {
                    act.accept(id, Api.maybeIfMatch(http).orElse(null));
                    return shown(lists, me, id);
                });
    }

    /** The same for a verb that names an offer, a text or a baseline and no version. */
    static ResponseEntity<ChangeJson> comparing(
            ChangeLists lists,
            Me me,
            String number,
            HttpServletRequest http,
            Consumer<ChangeId> act) {
        return after(
                lists,
                me,
                number,
                http,
                (id, seen) -> {
                    if (seen != null && seen != lists.card(me, id).version()) {
                        throw Refused.stale();
                    }
                    act.accept(id);
                });
    }

    static ResponseEntity<ChangeJson> shown(ChangeLists lists, Me me, ChangeId id) {
        var whole = lists.get(me, id);
        return Api.shown(whole.card().version(), ChangeJson.of(whole));
    }
}
