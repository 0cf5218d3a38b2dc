package org.heed.conversation;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import java.time.Instant;
import java.util.Date;

/**
 * A mail as it goes over the wire: the words as text and the same words as simple HTML, and only
 * the headers named here. Source: security, B4, B12; RFC 5322, RFC 3834.
 */
final class Letter extends MimeMessage {

    private final String id;

    private Letter(Session session, String id) {
        super(session);
        this.id = id;
    }

    static Letter of(
            Session session, MailServer.Smtp smtp, String house, Envelope mail, Instant now)
            throws MessagingException {
        var letter = new Letter(session, mail.messageId());
        var from = smtp.fromName().isEmpty() ? house : smtp.fromName();
        letter.setHeader("From", HeaderText.mailbox(from, smtp.fromAddress()));
        letter.setHeader("To", HeaderText.mailbox(mail.toName(), mail.toAddress()));
        letter.setHeader("Subject", HeaderText.encode(mail.subject()));
        letter.setSentDate(Date.from(now));
        letter.setHeader("Content-Language", mail.language().tag());
        if (mail.replyTo() != null) {
            var ids = mail.replyTo().split(" ");
            letter.setHeader("In-Reply-To", ids[ids.length - 1]);
            letter.setHeader("References", String.join("\r\n ", ids));
        }
        if (mail.automatic()) {
            letter.setHeader("Auto-Submitted", "auto-generated");
        }
        letter.setContent(content(mail));
        letter.saveChanges();
        return letter;
    }

    private static MimeMultipart content(Envelope mail) throws MessagingException {
        var text = part(mail.body(), "text/plain");
        var html = part(LetterHtml.of(mail.subject(), mail.body(), mail.language()), "text/html");
        var calendar = mail.calendar();
        if (calendar == null) {
            return new MimeMultipart("alternative", text, html);
        }
        var words = new MimeBodyPart();
        words.setContent(new MimeMultipart("alternative", text, html, invitation(calendar)));
        return new MimeMultipart("mixed", words, attached(calendar));
    }

    /**
     * The part a calendar program answers; its header repeats the method. Source: RFC 6047, 2.4.
     */
    private static MimeBodyPart invitation(CalendarPart calendar) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(
                calendar.text(), "text/calendar; charset=UTF-8; method=" + calendar.method());
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** The same as a file, for programs that show no invitations. */
    private static MimeBodyPart attached(CalendarPart calendar) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(calendar.text(), "application/ics; charset=UTF-8; name=invite.ics");
        part.setHeader("Content-Transfer-Encoding", "base64");
        part.setDisposition("attachment; filename=invite.ics");
        return part;
    }

    /** Base64 leaves no line of its own meaning to a mail server: no lone dot, no lone line end. */
    private static MimeBodyPart part(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(text.replace("\r\n", "\n").replace('\r', '\n'), type + "; charset=UTF-8");
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
