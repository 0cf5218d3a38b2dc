package org.heed.promise.api;

import org.heed.client.ContactId;
import org.heed.conversation.Matter;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Form;
import org.heed.promise.Control;
import org.heed.promise.NewPromise;
import org.heed.promise.PromiseKind;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * A promise to be held on to.
 *
 * @param about number of the complaint or project, or slug of the client
 * @param by inner id of who keeps it; the token's owner when left out
 * @param saidAt now when left out
 * @param effort ISO 8601, such as PT6H
 * @param control full, depends or not-ours; full when left out
 * @param kind main, additional, improvement, holding-reply or next-update; main when left out
 * @param clientVisible true when left out
 */
record PromiseInput(
        @Nullable String text,
        @Nullable String language,
        @Nullable String about,
        @Nullable Long contact,
        @Nullable Long by,
        @Nullable Instant saidAt,
        @Nullable Instant due,
        @Nullable Duration effort,
        @Nullable String control,
        @Nullable Integer confidence,
        @Nullable String conditions,
        @Nullable String kind,
        @Nullable Boolean clientVisible) {

    NewPromise about(Me me, Matter matter, Instant now) {
        return new NewPromise(
                text == null ? "" : text,
                language == null ? me.language() : language(language),
                matter.subject(),
                matter.circle(),
                matter.client(),
                matter.project(),
                contact == null ? null : new ContactId(contact),
                by == null ? me.id() : new PersonId(by),
                null,
                saidAt == null ? now : saidAt,
                due,
                effort,
                choice(control, Control.FULL, "control"),
                confidence,
                conditions == null ? "" : conditions,
                choice(kind, PromiseKind.MAIN, "kind"),
                clientVisible == null || clientVisible);
    }

    private static Language language(String tag) {
        return Language.of(tag)
                .orElseThrow(() -> Refused.because("kernel.refused.not-a-choice").at("language"));
    }

    private static <E extends Enum<E>> E choice(@Nullable String word, E otherwise, String field) {
        if (word == null) {
            return otherwise;
        }
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(it -> Form.slug(it).equals(word))
                .findFirst()
                .orElseThrow(() -> Refused.because("kernel.refused.not-a-choice").at(field));
    }
}
