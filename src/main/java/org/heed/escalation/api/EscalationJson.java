package org.heed.escalation.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.heed.escalation.BackQuestion;
import org.heed.escalation.DecisionOption;
import org.heed.escalation.EscalationCard;
import org.heed.escalation.EscalationState;
import org.heed.escalation.EscalationWhole;
import org.heed.escalation.Rung;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * An escalation as the API shows it.
 *
 * @param about what people call the record it was raised on
 * @param state open, decided, withdrawn or de-escalated
 * @param stateAt since when; none while it is open
 * @param words what was decided, or why it ended
 * @param option which option was chosen
 * @param asked who is asked now, or was last
 * @param options, climb, questions only of a single escalation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EscalationJson(
        String number,
        String about,
        long client,
        @Nullable Long project,
        boolean byClient,
        String question,
        String happened,
        String wish,
        String advice,
        String language,
        String raisedBy,
        Instant raisedAt,
        long owner,
        Asked asked,
        @Nullable Instant topReachedAt,
        String state,
        @Nullable Instant stateAt,
        @Nullable String by,
        @Nullable String words,
        @Nullable String remark,
        @Nullable Integer option,
        @Nullable List<OptionJson> options,
        @Nullable List<Asked> climb,
        @Nullable List<QuestionJson> questions,
        int version) {

    /** Somebody who was asked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Asked(
            int level,
            long person,
            String personName,
            @Nullable Long contact,
            @Nullable String contactName,
            String cameBy,
            Instant askedAt,
            Instant dueAt,
            @Nullable Instant questionAt,
            @Nullable Instant leftAt) {

        static Asked of(Rung it) {
            var contact = it.contact();
            return new Asked(
                    it.level(),
                    it.person().value(),
                    it.personName(),
                    contact == null ? null : contact.value(),
                    it.contactName(),
                    it.cameBy(),
                    it.askedAt(),
                    it.dueAt(),
                    it.questionAt(),
                    it.leftAt());
        }
    }

    /** A way out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OptionJson(
            int position,
            String text,
            String effect,
            boolean recommended,
            @Nullable Instant goneAt,
            @Nullable String goneBy,
            @Nullable String goneWhy) {

        static OptionJson of(DecisionOption it) {
            var gone = it.gone();
            return new OptionJson(
                    it.position(),
                    it.text(),
                    it.effect(),
                    it.recommended(),
                    gone == null ? null : gone.at(),
                    gone == null ? null : gone.by(),
                    gone == null ? null : gone.why());
        }
    }

    /** What was asked back, and the answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionJson(
            String text,
            String askedBy,
            Instant askedAt,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {

        static QuestionJson of(BackQuestion it) {
            return new QuestionJson(
                    it.text(),
                    it.askedBy(),
                    it.askedAt(),
                    it.answer(),
                    it.answeredBy(),
                    it.answeredAt());
        }
    }

    static EscalationJson of(EscalationCard it) {
        return of(it, null, null, null);
    }

    static EscalationJson of(EscalationWhole it) {
        return of(
                it.card(),
                it.options().stream().map(OptionJson::of).toList(),
                it.rungs().stream().map(Asked::of).toList(),
                it.questions().stream().map(QuestionJson::of).toList());
    }

    private static EscalationJson of(
            EscalationCard it,
            @Nullable List<OptionJson> options,
            @Nullable List<Asked> climb,
            @Nullable List<QuestionJson> questions) {
        var project = it.project();
        var state = it.state();
        var decided = state instanceof EscalationState.Decided made ? made : null;
        return new EscalationJson(
                it.number(),
                it.aboutLabel(),
                it.client().value(),
                project == null ? null : project.value(),
                it.byClient(),
                it.question(),
                it.happened(),
                it.wish(),
                it.advice(),
                it.language().tag(),
                it.raisedBy().name(),
                it.raisedAt(),
                it.owner().value(),
                Asked.of(it.rung()),
                it.topReachedAt(),
                state.word(),
                state.endedAt(),
                state.open() ? null : state.endedBy(),
                state.open() ? null : state.words(),
                decided == null ? null : decided.remark(),
                decided == null ? null : decided.option(),
                options,
                climb,
                questions,
                it.version());
    }
}
