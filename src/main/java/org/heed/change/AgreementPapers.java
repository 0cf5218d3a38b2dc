package org.heed.change;

import org.heed.client.ContactId;
import org.heed.document.PdfPaper;
import org.heed.identity.Me;
import org.heed.identity.Organisation;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Dates;
import org.heed.kernel.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/**
 * An agreement on paper, in the language it is in: the text as it was hashed, and a page with the
 * signatures. Made anew each time from what is kept, so that it cannot differ from it.
 */
@Service
@Transactional(readOnly = true)
public class AgreementPapers {

    private final ChangeRepository changes;
    private final AgreementRepository agreements;
    private final Concerned concerned;
    private final Organisation organisation;
    private final PdfPaper printer;
    private final Words words;

    AgreementPapers(
            ChangeRepository changes,
            AgreementRepository agreements,
            Concerned concerned,
            Organisation organisation,
            PdfPaper printer,
            Words words) {
        this.changes = changes;
        this.agreements = agreements;
        this.concerned = concerned;
        this.organisation = organisation;
        this.printer = printer;
        this.words = words;
    }

    /** A version as PDF; throws NotFound. */
    public byte[] pdf(Me me, ChangeId id, int number) {
        var card = changes.find(me, id).orElseThrow(NotFound::new);
        return print(card, agreements.get(id, number));
    }

    /** The same for the one who decides at the client. */
    public byte[] pdfForClient(ChangeId id, ContactId contact, int number) {
        var card =
                changes.find(id)
                        .filter(it -> contact.equals(it.contact()))
                        .orElseThrow(NotFound::new);
        return print(card, agreements.get(id, number));
    }

    private byte[] print(ChangeCard card, Agreement it) {
        var in = it.language();
        var page = new StringBuilder();
        page.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(in.tag())
                .append("\"><head><title>")
                .append(safe(card.number()))
                .append("</title></head><body>");
        var lines = it.text().lines().toList();
        page.append("<h1>").append(safe(lines.getFirst())).append("</h1>");
        lines.stream()
                .skip(1)
                .forEach(line ->
                        page.append("<p>")
                                .append(line.isBlank() ? "&#160;" : safe(line))
                                .append("</p>"));
        page.append("<h1 style=\"page-break-before: always\">")
                .append(safe(words.say(in, "change.paper.signatures")))
                .append("</h1><p>")
                .append(safe(lines.getFirst()))
                .append("</p>");
        for (var side : Signature.Side.values()) {
            page.append("<h2>").append(safe(of(card, in, side))).append("</h2><p>");
            page.append(
                    safe(
                            it.of(side)
                                    .map(one -> signed(in, one))
                                    .orElseGet(() -> words.say(in, "change.paper.unsigned"))));
            page.append("</p>");
        }
        page.append("<p class=\"quiet\">")
                .append(safe(words.say(in, "change.paper.hash", "hash", it.hash())))
                .append("</p></body></html>");
        return printer.of(page.toString(), in);
    }

    private String of(ChangeCard card, Language in, Signature.Side side) {
        var name =
                switch (side) {
                    case OURS -> organisation.name();
                    case THEIRS -> concerned.client(card);
                };
        return words.say(in, "change.paper.ours", "name", name);
    }

    private String signed(Language in, Signature it) {
        return words.say(
                in,
                "change.paper.signed",
                "name",
                it.name(),
                "role",
                it.role(),
                "day",
                Dates.fullDay(in, it.on()));
    }

    /** Only what XML asks for: its parser knows no other entity. */
    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
