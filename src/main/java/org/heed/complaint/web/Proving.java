package org.heed.complaint.web;

import org.heed.complaint.ComplaintCard;
import org.heed.complaint.Evidence;
import org.heed.complaint.web.FieldPages.Answer;
import org.heed.complaint.web.FieldPages.Field;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.document.Documents;
import org.heed.document.NewDocument;
import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;

/** What shows that the client really said it, as a part of a sheet: a file, a mail, a minute. */
@Component
class Proving {

    private final Documents documents;

    Proving(Documents documents) {
        this.documents = documents;
    }

    Sheet ask(Sheet sheet) {
        return sheet.add(
                        Kind.CHOICE,
                        "evidenceKind",
                        "minute",
                        List.of(
                                new Answer("minute", "@complaint.evidence.minute"),
                                new Answer("mail", "@complaint.evidence.mail"),
                                new Answer("signed-file", "@complaint.evidence.signed-file")))
                .add(
                        new Field(
                                Kind.LINE,
                                "evidence",
                                null,
                                false,
                                List.of(),
                                "for-reference",
                                null,
                                null,
                                null))
                .add(
                        new Field(
                                Kind.FILE,
                                "file",
                                null,
                                false,
                                List.of(),
                                "for-file",
                                null,
                                null,
                                null));
    }

    /** Reads it, and keeps the signed file with the complaint's documents. */
    Evidence read(Me me, ComplaintCard card, Form form) {
        if (!form.text("evidenceKind").equals("signed-file")) {
            var evidence = Typed.said(form);
            form.done();
            return evidence;
        }
        var files = form.files("file");
        if (files.isEmpty()) {
            form.refuse(Reason.of("kernel.refused.missing", "file"));
        }
        form.done();
        var file = files.getFirst();
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var kept =
                documents.keep(me, new NewDocument(card.told(), name, false, file::getInputStream));
        return new Evidence.SignedFile(kept.id());
    }
}
