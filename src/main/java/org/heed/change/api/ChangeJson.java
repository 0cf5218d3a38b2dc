package org.heed.change.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.heed.change.Agreement;
import org.heed.change.Analysis;
import org.heed.change.Answered;
import org.heed.change.ChangeCard;
import org.heed.change.ChangeOption;
import org.heed.change.ChangeState;
import org.heed.change.ChangeWhole;
import org.heed.change.Notified;
import org.heed.change.Offer;
import org.heed.change.Passed;
import org.heed.change.Signature;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A change request as the API shows it, to us.
 *
 * @param state raised, analysed, fed-back, accepted, signed, insisted, decided, implementing, done,
 *     withdrawn or deferred
 * @param approval none, wanted or given; only of a single change, like the lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeJson(
        String number,
        long client,
        String project,
        @Nullable String complaint,
        @Nullable Long contact,
        String title,
        String words,
        String language,
        String need,
        String cause,
        long owner,
        Instant raisedAt,
        String state,
        Instant since,
        String stateWords,
        @Nullable LocalDate until,
        @Nullable String approval,
        @Nullable List<AnalysisJson> analyses,
        @Nullable List<OfferJson> offers,
        @Nullable List<AnswerJson> answers,
        @Nullable List<AgreementJson> agreements,
        @Nullable List<GateJson> gates,
        @Nullable List<NoticeJson> notices,
        int version) {

    /** A way to go; the cost is exact, in whole units. */
    record OptionJson(
            int position,
            String title,
            String effect,
            int days,
            String cost,
            String currency,
            boolean recommended) {

        static OptionJson of(ChangeOption it) {
            return new OptionJson(
                    it.position(),
                    it.title(),
                    it.effect(),
                    it.days(),
                    it.cost().decimal().toPlainString(),
                    it.cost().currency(),
                    it.recommended());
        }
    }

    /** A version of the analysis; internal but for its options. */
    record AnalysisJson(
            int number,
            String quality,
            String risk,
            String requirements,
            String note,
            List<OptionJson> options,
            Instant at,
            long by,
            boolean approved) {

        static AnalysisJson of(Analysis it) {
            return new AnalysisJson(
                    it.number(),
                    it.quality(),
                    it.risk(),
                    it.requirements(),
                    it.note(),
                    it.options().stream().map(OptionJson::of).toList(),
                    it.at(),
                    it.by().value(),
                    it.approved());
        }
    }

    /** What was fed back. */
    record OfferJson(
            int number,
            int analysis,
            int baseline,
            String words,
            LocalDate validUntil,
            Instant at) {

        static OfferJson of(Offer it) {
            return new OfferJson(
                    it.number(),
                    it.analysis(),
                    it.baseline(),
                    it.words(),
                    it.validUntil(),
                    it.at());
        }
    }

    /** What they said; {@code hash} is the SHA-256 of what stood on their page. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerJson(
            int offer,
            String verdict,
            @Nullable Integer option,
            @Nullable LocalDate until,
            String words,
            Instant at,
            String by,
            String evidence,
            String hash) {

        static AnswerJson of(Answered it) {
            return new AnswerJson(
                    it.offer(),
                    it.verdict(),
                    it.option(),
                    it.laterOn(),
                    it.words(),
                    it.at(),
                    it.by(),
                    it.evidence(),
                    it.hash());
        }
    }

    /** A text to be signed; the PDF is {@code /changes/{number}/agreement.pdf}. */
    record AgreementJson(
            int number,
            int baseline,
            String text,
            String hash,
            Instant at,
            List<SignatureJson> signatures) {

        static AgreementJson of(Agreement it) {
            return new AgreementJson(
                    it.number(),
                    it.baseline(),
                    it.text(),
                    it.hash(),
                    it.at(),
                    it.signatures().stream().map(SignatureJson::of).toList());
        }
    }

    /** A name under it. */
    record SignatureJson(String side, String name, String role, LocalDate on, String hash) {

        static SignatureJson of(Signature it) {
            return new SignatureJson(it.side().word(), it.name(), it.role(), it.on(), it.hash());
        }
    }

    /** What was done before work began. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GateJson(String gate, @Nullable Integer baseline, Instant at, String by) {

        static GateJson of(Passed it) {
            return new GateJson(it.gate().word(), it.baseline(), it.at(), it.by());
        }
    }

    /** Who was told, and whether it is proven that it left. */
    record NoticeJson(String name, boolean ours, boolean proven, Instant at) {

        static NoticeJson of(Notified it) {
            return new NoticeJson(it.name(), it.ours(), it.proven(), it.at());
        }
    }

    static ChangeJson of(ChangeCard it) {
        return of(it, null);
    }

    static ChangeJson of(ChangeWhole whole) {
        return of(whole.card(), whole);
    }

    private static ChangeJson of(ChangeCard it, @Nullable ChangeWhole whole) {
        var contact = it.contact();
        return new ChangeJson(
                it.number(),
                it.client().value(),
                it.projectNumber(),
                it.complaintLabel().isEmpty() ? null : it.complaintLabel(),
                contact == null ? null : contact.value(),
                it.title(),
                it.words(),
                it.language().tag(),
                it.need(),
                it.cause().word(),
                it.owner().value(),
                it.raisedAt(),
                it.state().word(),
                it.since(),
                it.state().words(),
                until(it.state()),
                whole == null ? null : whole.need().name().toLowerCase(Locale.ROOT),
                whole == null ? null : whole.analyses().stream().map(AnalysisJson::of).toList(),
                whole == null ? null : whole.offers().stream().map(OfferJson::of).toList(),
                whole == null ? null : whole.answers().stream().map(AnswerJson::of).toList(),
                whole == null ? null : whole.agreements().stream().map(AgreementJson::of).toList(),
                whole == null ? null : whole.gates().stream().map(GateJson::of).toList(),
                whole == null ? null : whole.notices().stream().map(NoticeJson::of).toList(),
                it.version());
    }

    private static @Nullable LocalDate until(ChangeState state) {
        return switch (state) {
            case ChangeState.FedBack it -> it.validUntil();
            case ChangeState.Deferred it -> it.until();
            default -> null;
        };
    }
}
