package org.heed.complaint;

import org.heed.document.DocumentId;

/** What shows that the client really said it. Source: FCA DISP 1.5; heed.md, "agreed". */
public sealed interface Evidence {

    /**
     * A click on the client's own page.
     *
     * @param shown exactly what stood there; kept with its SHA-256
     */
    record Click(String shown) implements Evidence {}

    record SignedFile(DocumentId document) implements Evidence {}

    /**
     * @param reference which mail: its date, its subject
     */
    record Mail(String reference) implements Evidence {}

    /**
     * @param reference which minute or call: when, who was there
     */
    record Minute(String reference) implements Evidence {}
}
