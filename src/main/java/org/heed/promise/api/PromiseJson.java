package org.heed.promise.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.heed.kernel.web.Form;
import org.heed.promise.PromiseCard;
import org.heed.promise.PromiseState;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * A promise as the API shows it.
 *
 * @param about what people call the record it belongs to
 * @param state open, at-risk, renegotiated, kept, kept-late, broken or cancelled
 * @param stateAt since when; none while it is open
 * @param why reason of a risk or breach, evidence of consent or cancellation
 * @param slips how often its date was moved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PromiseJson(
        long id,
        String text,
        String language,
        String kind,
        String about,
        long client,
        @Nullable Long project,
        @Nullable Long contact,
        long by,
        String byName,
        Instant saidAt,
        Instant due,
        Instant firstDue,
        int slips,
        @Nullable Duration effort,
        String control,
        @Nullable Integer confidence,
        String conditions,
        boolean clientVisible,
        String state,
        @Nullable Instant stateAt,
        @Nullable String why,
        int version) {

    static PromiseJson of(PromiseCard it) {
        var project = it.project();
        var contact = it.contact();
        return new PromiseJson(
                it.id().value(),
                it.text(),
                it.language().tag(),
                Form.slug(it.kind()),
                it.aboutLabel(),
                it.client().value(),
                project == null ? null : project.value(),
                contact == null ? null : contact.value(),
                it.by().value(),
                it.byName(),
                it.saidAt(),
                it.due(),
                it.firstDue(),
                it.slips(),
                it.effort(),
                Form.slug(it.control()),
                it.confidence(),
                it.conditions(),
                it.clientVisible(),
                it.state().word(),
                PromiseState.at(it.state()),
                PromiseState.why(it.state()),
                it.version());
    }
}
