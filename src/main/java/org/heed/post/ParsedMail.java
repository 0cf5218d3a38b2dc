package org.heed.post;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A mail taken apart. Every text is decoded and free of characters that cannot be kept.
 *
 * @param headers by lower-case name, unfolded and decoded, in the order they stand, topmost first
 * @param from whoever the mail says it is from; none, one, or (suspiciously) several
 * @param text the words to read; taken from the HTML where there is no text worth reading
 * @param html as it came; never shown before it has been cleaned
 */
record ParsedMail(
        Map<String, List<String>> headers,
        List<Person> from,
        List<Person> replyTo,
        List<Person> to,
        String subject,
        @Nullable Instant date,
        String text,
        String html,
        List<Part> parts) {

    /** Somebody as a header names them; the address in lower case. */
    record Person(String name, String address) {

        String domain() {
            return address.substring(address.lastIndexOf('@') + 1);
        }
    }

    /**
     * What is not the words: a file, a picture in the text, a report, an answer to an invitation.
     *
     * @param position counted from 1 through all parts of the mail
     * @param method of a calendar part, in upper case; empty otherwise
     */
    record Part(
            int position,
            String name,
            String type,
            String method,
            String contentId,
            boolean inline,
            byte[] content) {}

    ParsedMail {
        from = List.copyOf(from);
        replyTo = List.copyOf(replyTo);
        to = List.copyOf(to);
        parts = List.copyOf(parts);
    }

    List<String> all(String header) {
        return headers.getOrDefault(header.toLowerCase(Locale.ROOT), List.of());
    }

    Optional<String> first(String header) {
        return all(header).stream().findFirst();
    }

    /** The mail's own id with its brackets; empty when it has none. */
    String messageId() {
        return MessageIdList.read(first("message-id").orElse("")).stream().findFirst().orElse("");
    }

    /** What it answers: In-Reply-To, then References, the newest first; at most 100. */
    List<String> answers() {
        return MessageIdList.newestFirst(all("in-reply-to"), all("references"));
    }

    Optional<Part> part(String type) {
        return parts.stream().filter(it -> it.type().equals(type)).findFirst();
    }
}
