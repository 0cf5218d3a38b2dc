package org.heed.conversation;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.client.ClientCard;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.springframework.stereotype.Component;

/** A client with somebody to write to, and mails to them. */
@Component
class Said {

    private final Clientele clientele;
    private final ContactLists contacts;

    Said(Clientele clientele, ContactLists contacts) {
        this.clientele = clientele;
        this.contacts = contacts;
    }

    /** 林雅雯 at 恒遠物流, seen by this person. */
    record Somebody(Me me, ClientCard client, ContactId contact, Recipient to) {

        NewMail mail(MailKind kind, String intention, String body) {
            return new NewMail(
                    intention,
                    kind,
                    client.id().subject(),
                    client.circle(),
                    client.id(),
                    null,
                    to,
                    Language.ZH_HANT,
                    "HD-0143 已收到：上線延期",
                    body,
                    null);
        }

        NewMail reply(String body) {
            return mail(MailKind.REPLY, "test/" + Cast.next(), body);
        }
    }

    Somebody lin(Me me) {
        var client = clientele.hengyuan(me);
        var contact = contacts.get(me, clientele.lin(me, client));
        return new Somebody(
                me,
                client,
                contact.id(),
                new Recipient(contact.id(), contact.name(), contact.email()));
    }
}
