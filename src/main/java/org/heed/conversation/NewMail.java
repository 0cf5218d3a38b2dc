package org.heed.conversation;

import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A mail to a client, about to be written into the outbox.
 *
 * @param intention what makes it the same mail however often it is asked for, such as {@code
 *     complaint/143/acknowledgement}; at most 200 characters
 * @param about the record whose timeline shows it
 * @param circle the circle of that record
 * @param subject one line, 1 to 200 characters; line breaks become spaces
 * @param body plain words, 1 to 20000 characters. A name in braces that an {@link Enclosure} fills,
 *     such as {@code {link}}, is filled at the moment the mail leaves
 * @param leavesAt when it is to leave; none for as soon as it can no longer be taken back. Held
 *     back when the client writes about the same record before
 * @param inReplyTo the earlier mail of ours it follows; when none, the last one sent to the same
 *     address about the same record
 * @param calendar an invitation that goes with it; none for most
 */
public record NewMail(
        String intention,
        MailKind kind,
        Subject about,
        CircleId circle,
        ClientId client,
        @Nullable ProjectId project,
        Recipient to,
        Language language,
        String subject,
        String body,
        @Nullable Instant leavesAt,
        @Nullable MailId inReplyTo,
        @Nullable CalendarPart calendar) {

    /** A mail of words alone. */
    public NewMail(
            String intention,
            MailKind kind,
            Subject about,
            CircleId circle,
            ClientId client,
            @Nullable ProjectId project,
            Recipient to,
            Language language,
            String subject,
            String body,
            @Nullable MailId inReplyTo) {
        this(
                intention, kind, about, circle, client, project, to, language, subject, body, null,
                inReplyTo, null);
    }

    /** The same, not before a moment somebody chose. */
    public NewMail leavingAt(@Nullable Instant moment) {
        return new NewMail(
                intention, kind, about, circle, client, project, to, language, subject, body,
                moment, inReplyTo, calendar);
    }

    /** The same with an invitation. */
    public NewMail inviting(CalendarPart invitation) {
        return new NewMail(
                intention,
                kind,
                about,
                circle,
                client,
                project,
                to,
                language,
                subject,
                body,
                leavesAt,
                inReplyTo,
                invitation);
    }
}
