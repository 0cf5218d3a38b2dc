package org.heed.complaint.api;

import org.heed.complaint.Evidence;
import org.heed.document.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * How we know what the client decided. A click is recorded by the client's own page only.
 *
 * @param kind {@code signed-file}, {@code mail} or {@code minute}
 * @param document the signed file's id
 * @param reference which mail, or which minute or call
 */
record EvidenceInput(@Nullable String kind, @Nullable Long document, @Nullable String reference) {

    static Evidence read(Reading in, @Nullable EvidenceInput input) {
        var kind = input == null ? null : input.kind;
        if (input == null || kind == null) {
            in.wrong("kernel.refused.missing", "kind");
            return new Evidence.Mail("");
        }
        return switch (kind) {
            case "signed-file" ->
                    new Evidence.SignedFile(
                            new DocumentId(in.required("document", input.document, 0L)));
            case "mail" -> new Evidence.Mail(in.required("reference", input.reference, 2_000));
            case "minute" -> new Evidence.Minute(in.required("reference", input.reference, 2_000));
            default -> {
                in.wrong("kernel.refused.not-a-choice", "kind");
                yield new Evidence.Mail("");
            }
        };
    }
}
