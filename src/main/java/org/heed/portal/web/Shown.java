package org.heed.portal.web;

import org.heed.complaint.ClientComplaint;
import org.heed.kernel.Language;
import org.heed.kernel.Secrets;
import org.heed.kernel.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.StringJoiner;

/**
 * What stood on the page when the client decided, in words: kept as evidence with its SHA-256. The
 * page carries the hash, so that a page that has been overtaken is noticed.
 */
@Component("portalShown")
class Shown {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm VV");

    private final Words words;

    Shown(Words words) {
        this.words = words;
    }

    String proposal(
            Language in,
            ZoneId zone,
            ClientComplaint complaint,
            ClientComplaint.Proposal proposal) {
        var lines = new StringJoiner("\n");
        lines.add(complaint.number() + " · " + complaint.title());
        lines.add(words.say(in, "portal.offer.title"));
        lines.add(words.say(in, "portal.offer.version", "number", proposal.number()));
        add(lines, proposal.text());
        int number = 0;
        for (var item : proposal.items()) {
            number++;
            lines.add(
                    "%d. %s%s · %s"
                            .formatted(
                                    number,
                                    item.text(),
                                    until(item.dueAt(), zone),
                                    words.say(in, "portal.firmness." + item.firmness().word())));
        }
        add(lines, said(in, "cost", proposal.cost()));
        add(lines, said(in, "needs", proposal.needs()));
        add(lines, said(in, "could-change", proposal.couldChange()));
        if (proposal.answerBy() != null) {
            lines.add(words.say(in, "portal.offer.silence", "day", proposal.answerBy().toString()));
        }
        lines.add(words.say(in, "portal.offer.recall", "days", ClientComplaint.recallDays()));
        return lines.toString();
    }

    /** What was accepted, and the question whether that is to be taken back. */
    String recall(Language in, ZoneId zone, ClientComplaint complaint) {
        return asked(in, zone, complaint, "portal.act.recall.title");
    }

    /** What was agreed, and the question whether it worked. */
    String result(Language in, ZoneId zone, ClientComplaint complaint) {
        return asked(in, zone, complaint, "portal.result.title");
    }

    private String asked(Language in, ZoneId zone, ClientComplaint complaint, String question) {
        var lines = new StringJoiner("\n");
        lines.add(complaint.number() + " · " + complaint.title());
        lines.add(words.say(in, question));
        complaint.proposals().stream()
                .findFirst()
                .ifPresent(it -> lines.add(proposal(in, zone, complaint, it)));
        return lines.toString();
    }

    static String hash(String text) {
        return HexFormat.of().formatHex(Secrets.sha256(text));
    }

    private String said(Language in, String which, String text) {
        return text.isBlank() ? "" : words.say(in, "portal.offer." + which) + " " + text;
    }

    private static void add(StringJoiner lines, String text) {
        if (!text.isBlank()) {
            lines.add(text);
        }
    }

    private static String until(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : " (" + MOMENT.format(at.atZone(zone)) + ")";
    }
}
