package org.heed.complaint.web;

import org.heed.client.ContactCard;
import org.heed.client.ContactLists;
import org.heed.complaint.ComplaintCard;
import org.heed.conversation.Composer;
import org.heed.conversation.Draft;
import org.heed.conversation.MailKind;
import org.heed.conversation.Templates;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;

/** The composer of a complaint: to whom, in which language, from which texts one may start. */
@Component
class Composers {

    private static final List<MailKind> TEXTS =
            List.of(
                    MailKind.UPDATE,
                    MailKind.HOLDING_REPLY,
                    MailKind.APOLOGY,
                    MailKind.BAD_NEWS,
                    MailKind.CLOSING);

    private final ContactLists contacts;
    private final Templates templates;
    private final ClosingFacts closing;
    private final Words words;

    Composers(ContactLists contacts, Templates templates, ClosingFacts closing, Words words) {
        this.contacts = contacts;
        this.templates = templates;
        this.closing = closing;
        this.words = words;
    }

    Composer of(Me me, ComplaintCard card, Form form) {
        var home = "/complaints/" + card.number();
        var contact = card.contact();
        var who = contact == null ? null : contacts.get(me, contact);
        var language = who == null ? card.language() : who.language();
        var chosen =
                TEXTS.stream()
                        .filter(it -> it.word().equals(form.text("draft")))
                        .findFirst()
                        .orElse(null);
        return new Composer(
                home + "/record",
                home,
                card.number().toString(),
                who == null ? card.complainantName() : who.name(),
                who == null ? card.complainantAddress().contains("@") : !who.email().isBlank(),
                language,
                words.say(language, "complaint.page.reply-subject", "number", card.number()),
                TEXTS,
                chosen == null ? null : draft(me, card, who, language, chosen),
                chosen,
                form);
    }

    private Draft draft(
            Me me,
            ComplaintCard card,
            @Nullable ContactCard who,
            Language language,
            MailKind kind) {
        var facts = new HashMap<String, String>();
        if (kind == MailKind.CLOSING) {
            facts.putAll(closing.of(me, card, language));
        }
        facts.put("number", card.number().toString());
        facts.put("title", card.title());
        facts.put("salutation", who == null ? card.complainantName() : who.salutation());
        return templates.draft(me, kind, language, facts);
    }
}
