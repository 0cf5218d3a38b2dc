package org.heed.conversation;

import org.heed.kernel.About;
import org.heed.kernel.Quote;

import java.util.HashMap;
import java.util.Map;

/** What the timeline says of a mail. */
final class MailFacts {

    private MailFacts() {}

    static About about(MailCard mail) {
        return Matters.about(mail.about(), mail.circle(), mail.client(), mail.project());
    }

    static Map<String, String> of(MailCard mail) {
        var to = mail.to().name().isBlank() ? mail.to().address() : mail.to().name();
        return Map.of(
                "subject",
                mail.subject(),
                "to",
                to,
                "mail",
                Long.toString(mail.id().value()),
                "mail_kind",
                "@conversation.mail-kind." + Matters.slug(mail.kind()));
    }

    static Map<String, String> with(MailCard mail, String name, String value) {
        var facts = new HashMap<>(of(mail));
        facts.put(name, value);
        return Map.copyOf(facts);
    }

    /** The words as they are stored: what an enclosure filled in is not repeated. */
    static Quote quote(MailCard mail) {
        return new Quote(mail.body(), mail.language());
    }
}
