package org.heed.promise.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.heed.kernel.web.Form;
import org.heed.promise.PromiseCard;
import org.heed.promise.PromiseState;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A promise as the API shows it.
 *
 * @param about what people call the record it belongs to
 * @param state open, at-risk, renegotiated, kept, kept-late, broken or cancelled
 * @param stateAt since when; none while it is open
 * @param why reason of a risk or breach, evidence of consent or cancellation
 * @param slips how often its date was moved
 * @param contactName to whom; none when it was said to the client as a whole
 * @param effort work still in it, in working time
 * @param remindAt when work on it has to begin, on the keeper's working calendar
 * @param remindedAt when that was told; none while it is to come
 * @param tellSince since when the client has to be told of trouble; none when nothing is to tell
 * @param briefedAt when the superior was briefed, before it could slip again
 * @param planOn the day in whose plan it stands
 * @param early made before its project began
 * @param warnings what spoke against making it; only in the answer to a create
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
        @Nullable String contactName,
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
        @Nullable Instant remindAt,
        @Nullable Instant remindedAt,
        @Nullable Instant tellSince,
        @Nullable Instant briefedAt,
        @Nullable LocalDate planOn,
        boolean early,
        @Nullable List<WarningJson> warnings,
        int version) {

    /**
     * What speaks against a promise.
     *
     * @param pointer the field it is about
     */
    record WarningJson(String key, @Nullable String pointer, String text) {}

    static PromiseJson of(PromiseCard it) {
        return of(it, null);
    }

    static PromiseJson of(PromiseCard it, @Nullable List<WarningJson> warnings) {
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
                it.contactName(),
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
                it.care().remindAt(),
                it.care().remindedAt(),
                it.care().tellSince(),
                it.care().briefedAt(),
                it.care().planOn(),
                it.care().early(),
                warnings,
                it.version());
    }
}
