package org.heed.change;

import org.heed.complaint.Evidence;
import org.heed.document.DocumentId;
import org.heed.document.DocumentLists;
import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.springframework.stereotype.Component;

/** Judges what is brought as evidence: a file has to be this change's own. */
@Component
class Papers {

    private final DocumentLists documents;

    Papers(DocumentLists documents) {
        this.documents = documents;
    }

    /**
     * @throws Refused at {@code evidence}; {@code change.refused.no-such-file} at {@code document}
     */
    void judge(Me me, ChangeCard card, Evidence evidence) {
        switch (evidence) {
            case Evidence.Click _ -> throw new IllegalArgumentException("Only the client clicks");
            case Evidence.SignedFile file -> requireOf(me, card, file.document());
            case Evidence.Mail mail ->
                    new Checks().required("reference", mail.reference(), 1000).done();
            case Evidence.Minute minute ->
                    new Checks().required("reference", minute.reference(), 1000).done();
        }
    }

    void requireOf(Me me, ChangeCard card, DocumentId document) {
        if (documents.of(me, card.id().subject()).stream()
                .noneMatch(it -> it.id().equals(document))) {
            throw Refused.because("change.refused.no-such-file").at("document");
        }
    }
}
