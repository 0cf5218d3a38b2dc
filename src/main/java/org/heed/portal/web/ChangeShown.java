package org.heed.portal.web;

import org.heed.change.ClientChange;
import org.heed.kernel.Language;
import org.heed.kernel.web.Amounts;
import org.heed.kernel.web.Dates;
import org.heed.kernel.web.Words;
import org.heed.project.Money;
import org.springframework.stereotype.Component;

import java.util.StringJoiner;

/**
 * What stood on the page when the client answered about a change, in words: kept as evidence with
 * its SHA-256. The page carries the hash, so that one that has been overtaken is noticed.
 */
@Component("portalChangeShown")
class ChangeShown {

    private final Words words;

    ChangeShown(Words words) {
        this.words = words;
    }

    /** Empty when nothing is asked. */
    String offer(Language in, ClientChange change) {
        var offer = change.offer();
        if (offer == null) {
            return "";
        }
        var lines = new StringJoiner("\n");
        lines.add(change.number() + " · " + change.title());
        lines.add(change.wish());
        lines.add(words.say(in, "portal.change.version", "number", offer.number()));
        lines.add(offer.words());
        for (var way : offer.ways()) {
            lines.add(
                    way.position()
                            + ". "
                            + way.title()
                            + (way.recommended()
                                    ? " · " + words.say(in, "portal.change.recommended")
                                    : ""));
            if (!way.effect().isBlank()) {
                lines.add(way.effect());
            }
            var impact = way.impact();
            lines.add(
                    words.say(
                            in,
                            "portal.change.time",
                            "before",
                            Dates.fullDay(in, impact.endsBefore()),
                            "after",
                            Dates.fullDay(in, impact.endsAfter())));
            lines.add(
                    words.say(
                            in,
                            "portal.change.money",
                            "before",
                            sum(in, impact.valueBefore()),
                            "after",
                            sum(in, impact.valueAfter()),
                            "cost",
                            sum(in, impact.cost())));
        }
        lines.add(
                words.say(in, "portal.change.valid", "day", Dates.fullDay(in, offer.validUntil())));
        return lines.toString();
    }

    private static String sum(Language in, Money money) {
        return Amounts.exactly(in, money.decimal(), money.currency());
    }
}
