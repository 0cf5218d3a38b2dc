package org.heed.complaint;

import org.heed.document.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as columns, and back.
 *
 * @param words what was shown, or which mail or minute; none for a file
 */
record EvidenceRow(String kind, @Nullable String words, @Nullable Long document) {

    static EvidenceRow of(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Click click -> new EvidenceRow("click", click.shown(), null);
            case Evidence.SignedFile file ->
                    new EvidenceRow("signed-file", null, file.document().value());
            case Evidence.Mail mail -> new EvidenceRow("mail", mail.reference(), null);
            case Evidence.Minute minute -> new EvidenceRow("minute", minute.reference(), null);
        };
    }

    Evidence evidence() {
        var said = words == null ? "" : words;
        return switch (kind) {
            case "click" -> new Evidence.Click(said);
            case "mail" -> new Evidence.Mail(said);
            case "minute" -> new Evidence.Minute(said);
            case "signed-file" -> new Evidence.SignedFile(new DocumentId(file()));
            default -> throw new IllegalStateException("No such evidence: " + kind);
        };
    }

    private long file() {
        if (document == null) {
            throw new IllegalStateException("A signed file without a file");
        }
        return document;
    }
}
