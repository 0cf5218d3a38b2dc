package org.heed.post;

import org.heed.client.ContactCard;
import org.heed.client.ContactId;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.text.Folding;
import org.heed.kernel.text.Pinyin;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts down what is known of a mail. */
final class Drafting {

    /** Longer words are cut here and whole in the mail itself. */
    private static final int LONGEST = 100_000;

    private final Arrived arrived;
    private final ParsedMail mail;
    private final Quotes.Folded folded;

    Drafting(Arrived arrived, ParsedMail mail) {
        this.arrived = arrived;
        this.mail = mail;
        this.folded = Quotes.of(Shortened.to(LONGEST, mail.text()));
    }

    /** What is new in it. */
    String fresh() {
        return folded.fresh();
    }

    Letter duplicate(IncomingId of) {
        return letter(
                LetterKind.DUPLICATE,
                Standing.KEPT,
                "unknown",
                Sureness.CLAIMED,
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                of);
    }

    Letter kept(LetterKind kind, @Nullable Affair on) {
        var found = on == null ? null : new Found(on, "own", "", arrived.reachedAt());
        return letter(
                kind,
                Standing.KEPT,
                "unknown",
                Sureness.CLAIMED,
                Set.of(),
                on,
                null,
                null,
                found,
                null,
                null);
    }

    Letter letter(Sender sender, Sureness sureness, @Nullable Found found, Verdict verdict) {
        var card = contact(sender, found);
        var kind = kind(verdict, found);
        var remarks = remarks(verdict);
        boolean nobodys = verdict instanceof Verdict.Wait wait && wait.nobodys();
        var on = nobodys || found == null ? null : found.affair();
        // What follows from the verdict settles it at once; until then it waits.
        var standing = verdict instanceof Verdict.Keep ? Standing.KEPT : Standing.WAITING;
        var person = sender instanceof Sender.Colleague it ? it.id() : null;
        return letter(
                kind,
                standing,
                sender.word(),
                sureness,
                remarks,
                on,
                nobodys ? null : card,
                person,
                nobodys ? null : found,
                card == null ? null : card.id(),
                null);
    }

    private static Set<Remark> remarks(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Keep _ -> Set.of();
            case Verdict.Wait it -> it.remarks();
            case Verdict.Put it -> it.remarks();
            case Verdict.PutOurs it -> it.remarks();
            case Verdict.Complain it -> it.remarks();
        };
    }

    private static LetterKind kind(Verdict verdict, @Nullable Found found) {
        return switch (verdict) {
            case Verdict.Keep it -> it.kind();
            case Verdict.Wait it -> it.kind();
            case Verdict.Put _, Verdict.PutOurs _ -> LetterKind.REPLY;
            case Verdict.Complain _ -> LetterKind.FRESH;
        };
    }

    /**
     * Of several with one address the one of the record's client, and who complained before all.
     */
    private static @Nullable ContactCard contact(Sender sender, @Nullable Found found) {
        if (!(sender instanceof Sender.Contacts it)) {
            return null;
        }
        return it.cards().stream()
                .max(
                        Comparator.comparing((ContactCard card) ->
                                found == null
                                        ? 0
                                        : card.id().equals(found.affair().contact())
                                                ? 2
                                                : card.client().equals(found.affair().client())
                                                        ? 1
                                                        : 0))
                .orElse(null);
    }

    private Letter letter(
            LetterKind kind,
            Standing standing,
            String sender,
            Sureness sureness,
            Set<Remark> remarks,
            @Nullable Affair on,
            @Nullable ContactCard card,
            @Nullable PersonId person,
            @Nullable Found found,
            @Nullable ContactId contact,
            @Nullable IncomingId same) {
        var from = mail.from().isEmpty() ? null : mail.from().getFirst();
        var circle = on != null ? on.circle() : card != null ? card.circle() : null;
        var client = on != null ? on.client() : card != null ? card.client() : null;
        return new Letter(
                arrived.id(),
                kind,
                standing,
                mail.messageId(),
                mail.subject(),
                from == null ? "" : from.name(),
                from == null ? "" : from.address(),
                sender,
                sureness,
                remarks,
                circle,
                client,
                client == null ? null : contact,
                person,
                on == null ? null : on.subject(),
                found == null || on == null ? null : found.rung(),
                same,
                folded.fresh(),
                folded.quoted(),
                SafeHtml.of(mail.html(), pictures()),
                language(card, on),
                mail.date(),
                arrived.reachedAt(),
                "",
                List.of(),
                1);
    }

    private Map<String, String> pictures() {
        var pictures = new HashMap<String, String>();
        for (var part : mail.parts()) {
            if (part.inline() && part.type().startsWith("image/")) {
                pictures.put(
                        part.contentId(),
                        "/incoming/%d/parts/%d".formatted(arrived.id().value(), part.position()));
            }
        }
        return pictures;
    }

    private Language language(@Nullable ContactCard card, @Nullable Affair on) {
        var text = mail.subject() + folded.fresh();
        if (text.codePoints().noneMatch(Pinyin::han)) {
            return Language.EN;
        } else if (!Folding.simplified(text).equals(text)) {
            return Language.ZH_HANT;
        }
        var theirs = card != null ? card.language() : on != null ? on.language() : Language.ZH_HANS;
        return theirs == Language.ZH_HANT ? Language.ZH_HANT : Language.ZH_HANS;
    }
}
