package org.heed.change.web;

import org.heed.change.ChangeId;
import org.heed.change.ChangeLists;
import org.heed.complaint.Evidence;
import org.heed.document.DocumentId;
import org.heed.document.Documents;
import org.heed.document.NewDocument;
import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Form;
import org.springframework.stereotype.Component;

/** Keeps the file that goes with a form, and reads what is brought as evidence. */
@Component
class Paperwork {

    private final Documents documents;
    private final ChangeLists lists;

    Paperwork(Documents documents, ChangeLists lists) {
        this.documents = documents;
        this.lists = lists;
    }

    Evidence evidence(Me me, ChangeId id, Form form) {
        return switch (form.text("evidence")) {
            case "mail" -> new Evidence.Mail(form.text("reference"));
            case "signed-file" -> new Evidence.SignedFile(keep(me, id, form));
            default -> new Evidence.Minute(form.text("reference"));
        };
    }

    /**
     * @throws Refused at {@code file}
     */
    DocumentId keep(Me me, ChangeId id, Form form) {
        var file =
                Typed.file(form)
                        .orElseThrow(() -> Refused.because("kernel.refused.missing").at("file"));
        var name = file.getOriginalFilename();
        var card = lists.card(me, id);
        return documents
                .keep(
                        me,
                        new NewDocument(
                                card.about(),
                                name == null ? "" : name,
                                false,
                                file::getInputStream))
                .id();
    }
}
