package org.heed.post;

import org.heed.identity.CircleId;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.kernel.Secrets;
import org.heed.kernel.text.Folding;
import org.heed.kernel.text.Pinyin;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;

/**
 * Reads mails that come as files and not through a mailbox, with the same eyes and the same limits.
 * Nothing follows from them: no record, no clock, no answer. Source: R024; security, B8.
 */
@Service
public class Correspondence {

    /** The most characters of a mail's words; longer ones are cut. */
    public static final int LONGEST = 20_000;

    private final MailReader reader;
    private final LetterRepository letters;

    Correspondence(MailReader reader, LetterRepository letters) {
        this.reader = reader;
        this.letters = letters;
    }

    /**
     * A mail as a file says it was; who sent it is not proven.
     *
     * @param fingerprint 32 bytes: what makes it the same mail when it comes another way
     * @param messageId with its brackets; empty when it has none
     * @param writtenAt none when it does not say, or not so that it can be read
     * @param words what is new in it, without what it answers
     * @param automatic no person wrote it, by its own signs
     */
    public record Piece(
            byte[] fingerprint,
            String messageId,
            String subject,
            String fromName,
            String fromAddress,
            List<String> recipients,
            @Nullable Instant writtenAt,
            String words,
            Language language,
            boolean automatic) {

        public Piece {
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * Asks no database: whoever reads a mailbox goes on after a mail that is broken.
     *
     * @throws Refused {@code post.refused.unreadable} with {@code why}
     */
    public Piece read(byte[] raw) {
        try {
            var mail = reader.read(raw);
            var words = Quotes.of(Shortened.to(LONGEST, mail.text())).fresh();
            var from = mail.from().isEmpty() ? null : mail.from().getFirst();
            return new Piece(
                    Fingerprint.of(mail),
                    mail.messageId(),
                    mail.subject(),
                    from == null ? "" : Shortened.to(200, from.name()),
                    from == null ? "" : Shortened.to(254, from.address()),
                    mail.to().stream().map(Correspondence::called).toList(),
                    mail.date(),
                    words,
                    language(mail.subject() + words),
                    Signs.automatic(mail).isPresent() || Bounce.read(mail).isPresent());
        } catch (Unreadable broken) {
            throw Refused.because(
                    "post.refused.unreadable", "why", String.valueOf(broken.getMessage()));
        }
    }

    /** Whether it stands on a record of one of these circles; what waits or is kept does not. */
    @Transactional(readOnly = true)
    public boolean onRecord(Piece piece, byte[] raw, List<CircleId> circles) {
        return letters.onRecord(
                Secrets.sha256(raw), piece, circles.stream().map(CircleId::value).toList());
    }

    private static String called(ParsedMail.Person person) {
        return person.name().isEmpty() ? person.address() : person.name();
    }

    private static Language language(String text) {
        if (text.codePoints().noneMatch(Pinyin::han)) {
            return Language.EN;
        }
        return Folding.simplified(text).equals(text) ? Language.ZH_HANS : Language.ZH_HANT;
    }
}
