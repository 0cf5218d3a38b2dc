package org.heed.post;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A mail as it was understood. Source: heed.md, "Conversation".
 *
 * @param fromAddress always the real one, its domain in plain letters
 * @param sender {@code contact}, {@code colleague} or {@code unknown}
 * @param circle whose it is; none while nobody knows
 * @param contact whom it says it is from, among the client's people
 * @param about the record it is on, or seems to belong to while it waits
 * @param rung how that was found; none without a record
 * @param words what is new in it; {@code quoted} what it answers
 * @param html cleaned; empty when there was none
 * @param writtenAt as its sender's machine says; none when it does not
 * @param because why it was set aside; empty otherwise
 */
public record Letter(
        IncomingId id,
        LetterKind kind,
        Standing standing,
        String messageId,
        String subject,
        String fromName,
        String fromAddress,
        String sender,
        Sureness sureness,
        Set<Remark> remarks,
        @Nullable CircleId circle,
        @Nullable ClientId client,
        @Nullable ContactId contact,
        @Nullable PersonId person,
        @Nullable Subject about,
        @Nullable String rung,
        @Nullable IncomingId sameAs,
        String words,
        String quoted,
        String html,
        Language language,
        @Nullable Instant writtenAt,
        Instant reachedAt,
        String because,
        List<Part> parts,
        int version) {

    /**
     * A file or picture that came with it; size in bytes.
     *
     * @param inline a picture in the text
     * @param document what it became on the record; none while it is only here
     */
    public record Part(
            int position,
            String name,
            String type,
            String contentId,
            boolean inline,
            long size,
            @Nullable Long document) {}

    public Letter {
        remarks = Set.copyOf(remarks);
        parts = List.copyOf(parts);
    }

    /** Who wrote it, as far as the mail says. */
    public String from() {
        return fromName.isBlank() ? fromAddress : fromName;
    }

    /** Files, without the pictures in the text. */
    public List<Part> files() {
        return parts.stream().filter(it -> !it.inline()).toList();
    }

    /** Subject and words, as somebody reads them. */
    String said() {
        if (subject.isBlank()) {
            return words.isBlank() ? "–" : words;
        }
        return words.isBlank() ? subject : subject + "\n\n" + words;
    }
}
