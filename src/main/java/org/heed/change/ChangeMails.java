package org.heed.change;

import org.heed.client.ContactCard;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.conversation.MailId;
import org.heed.conversation.MailKind;
import org.heed.conversation.NewMail;
import org.heed.conversation.Outbox;
import org.heed.conversation.Recipient;
import org.heed.conversation.Templates;
import org.heed.identity.Me;
import org.heed.kernel.web.Dates;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;

/** The mails of a change: what was fed back, and that something is agreed. */
@Component
class ChangeMails {

    private final Outbox outbox;
    private final Templates templates;
    private final ContactLists contacts;

    ChangeMails(Outbox outbox, Templates templates, ContactLists contacts) {
        this.outbox = outbox;
        this.templates = templates;
        this.contacts = contacts;
    }

    /** Who was written to. */
    record Told(String name, MailId mail) {}

    /** One for each offer. */
    MailId offer(Me me, ChangeCard card, ContactId to, int number, OfferForm form) {
        var contact = contacts.get(me, to);
        var facts = facts(card, contact, form.words());
        facts.put("answer_date", Dates.fullDay(contact.language(), form.validUntil()));
        return send(me, card, contact, MailKind.CHANGE, "offer/" + number, facts);
    }

    /** One for each person and version of the change: told twice with the same form it is one. */
    Told notice(Me me, ChangeCard card, ContactId to, String words) {
        var contact = contacts.get(me, to);
        var mail =
                send(
                        me,
                        card,
                        contact,
                        MailKind.CHANGE_NOTICE,
                        "notice/" + card.version(),
                        facts(card, contact, words));
        return new Told(contact.name(), mail);
    }

    private static Map<String, String> facts(ChangeCard card, ContactCard contact, String words) {
        var facts = new HashMap<String, String>();
        facts.put("salutation", contact.salutation());
        facts.put("number", card.number());
        facts.put("title", card.title());
        facts.put("words", words.strip());
        facts.put("handler", card.ownerName());
        return facts;
    }

    private MailId send(
            Me me,
            ChangeCard card,
            ContactCard contact,
            MailKind kind,
            String intention,
            Map<String, String> facts) {
        var draft = templates.draftFor(kind, contact.language(), facts);
        return outbox.send(
                me,
                new NewMail(
                        "change/"
                                + card.id().value()
                                + "/"
                                + intention
                                + "/"
                                + contact.id().value(),
                        kind,
                        card.id().subject(),
                        card.circle(),
                        card.client(),
                        card.project(),
                        new Recipient(contact.id(), contact.name(), contact.email()),
                        contact.language(),
                        draft.subject(),
                        draft.body(),
                        null));
    }
}
