package org.heed.change;

import org.heed.identity.Organisation;
import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.heed.kernel.Secrets;
import org.heed.kernel.web.Amounts;
import org.heed.kernel.web.Dates;
import org.heed.kernel.web.Words;
import org.heed.project.Baseline;
import org.heed.project.Money;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;

/**
 * Draws the text that both sides sign: from what the client accepted and the contract as it runs,
 * in the client's language. Nothing internal is in its reach. Source: R055.
 */
@Component
class Drawing {

    private final AgreementRepository agreements;
    private final Concerned concerned;
    private final Organisation organisation;
    private final Words words;
    private final ChangeRegister register;

    Drawing(
            AgreementRepository agreements,
            Concerned concerned,
            Organisation organisation,
            Words words,
            ChangeRegister register) {
        this.agreements = agreements;
        this.concerned = concerned;
        this.organisation = organisation;
        this.words = words;
        this.register = register;
    }

    /** From the offer as it was accepted. */
    Agreement draw(ChangeCard card, Offer offer, int chosen, String terms, Actor by) {
        return draw(
                card, offer, chosen, terms, by, offer.baseline(), offer.endsOn(), offer.value());
    }

    /** From the contract as it runs now. */
    Agreement draw(ChangeCard card, Offer offer, int chosen, String terms, Actor by, Baseline now) {
        return draw(card, offer, chosen, terms, by, now.number(), now.endsOn(), now.value());
    }

    private Agreement draw(
            ChangeCard card,
            Offer offer,
            int chosen,
            String terms,
            Actor by,
            int baseline,
            LocalDate ends,
            Money value) {
        int number = agreements.next(card.id());
        var option = offer.option(chosen);
        var text = text(card, number, option, Impact.of(baseline, ends, value, option), terms);
        var agreement =
                new Agreement(
                        number,
                        offer.number(),
                        chosen,
                        baseline,
                        card.language(),
                        terms.strip(),
                        text,
                        HexFormat.of().formatHex(Secrets.sha256(text)),
                        register.now(),
                        by.name(),
                        List.of());
        agreements.add(card.id(), agreement);
        return agreement;
    }

    private String text(
            ChangeCard card, int number, ChangeOption option, Impact impact, String terms) {
        var in = card.language();
        var lines = new StringJoiner("\n");
        lines.add(words.say(in, "change.paper.title", "number", card.number(), "version", number));
        lines.add(
                words.say(
                        in,
                        "change.paper.between",
                        "ours",
                        organisation.name(),
                        "theirs",
                        concerned.client(card)));
        lines.add(
                words.say(
                        in,
                        "change.paper.project",
                        "number",
                        card.projectNumber(),
                        "name",
                        card.projectName()));
        lines.add("");
        lines.add(words.say(in, "change.paper.wanted") + " " + card.title());
        lines.add(card.words());
        lines.add("");
        lines.add(words.say(in, "change.paper.agreed") + " " + option.title());
        if (!option.effect().isBlank()) {
            lines.add(option.effect());
        }
        lines.add("");
        lines.add(
                words.say(
                        in,
                        "change.paper.time",
                        "before",
                        Dates.fullDay(in, impact.endsBefore()),
                        "after",
                        Dates.fullDay(in, impact.endsAfter()),
                        "days",
                        impact.days()));
        lines.add(
                words.say(
                        in,
                        "change.paper.money",
                        "before",
                        sum(in, impact.valueBefore()),
                        "after",
                        sum(in, impact.valueAfter()),
                        "cost",
                        sum(in, impact.cost())));
        if (!terms.isBlank()) {
            lines.add("");
            lines.add(words.say(in, "change.paper.terms"));
            lines.add(terms.strip());
        }
        lines.add("");
        lines.add(words.say(in, "change.paper.rest"));
        return lines.toString();
    }

    private static String sum(Language in, Money money) {
        return Amounts.exactly(in, money.decimal(), money.currency());
    }
}
