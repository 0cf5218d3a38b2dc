package org.heed.complaint;

import org.heed.document.DocumentLists;
import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.springframework.stereotype.Component;

/** Judges what is brought as evidence. */
@Component
class Proofs {

    private final DocumentLists documents;

    Proofs(DocumentLists documents) {
        this.documents = documents;
    }

    /**
     * @throws Refused at {@code evidence}; a file of another record, or none of ours, is {@code
     *     complaint.refused.no-such-file} at {@code document}
     */
    void judge(Me me, ComplaintCard card, Evidence evidence) {
        judge(evidence);
        if (evidence instanceof Evidence.SignedFile file && !isOf(me, card, file)) {
            throw Refused.because("complaint.refused.no-such-file").at("document");
        }
    }

    private boolean isOf(Me me, ComplaintCard card, Evidence.SignedFile file) {
        return documents.of(me, card.id().subject()).stream()
                .anyMatch(it -> it.id().equals(file.document()));
    }

    /** Whether it says anything at all; which file it is, only staff can choose. */
    static void judge(Evidence evidence) {
        var checks = new Checks();
        switch (evidence) {
            case Evidence.Click click -> checks.required("evidence", click.shown(), 100_000);
            case Evidence.SignedFile _ -> {}
            case Evidence.Mail mail -> checks.required("evidence", mail.reference(), 2_000);
            case Evidence.Minute minute -> checks.required("evidence", minute.reference(), 2_000);
        }
        checks.done();
    }
}
