package org.heed.complaint.api;

import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintLine;
import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** A complaint as lists and answers carry it; its parts are in {@link WorkspaceJson}. */
record ComplaintJson(
        String number,
        int version,
        String state,
        String subject,
        Named client,
        @Nullable Named project,
        @Nullable String severity,
        @Nullable String emotion,
        Named owner,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant lastContactAt,
        int reopenings,
        List<String> tags,
        String url) {

    /** Something with an id and a name. */
    record Named(long id, String name) {

        static @Nullable Named of(@Nullable Long id, @Nullable String name) {
            return id == null ? null : new Named(id, name == null ? "" : name);
        }
    }

    static ComplaintJson of(ComplaintLine line) {
        return new ComplaintJson(
                line.number().toString(),
                line.version(),
                line.phase().word(),
                line.title(),
                new Named(line.client().value(), line.clientName()),
                Named.of(
                        line.project() == null ? null : line.project().value(), line.projectName()),
                word(line.severity()),
                word(line.emotion()),
                new Named(line.owner().value(), line.ownerName()),
                line.receivedAt(),
                line.dueAt(),
                line.lastContactAt(),
                line.reopenings(),
                line.tags(),
                "/complaints/" + line.number());
    }

    static Named named(ComplaintCard.Person person) {
        return new Named(person.id().value(), person.name());
    }

    static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : Form.slug(constant);
    }
}
