package org.heed.rhythm;

import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.client.ContactId;
import org.heed.conversation.Direction;
import org.heed.conversation.Emotion;
import org.heed.conversation.MailKind;
import org.heed.conversation.Matter;
import org.heed.conversation.NewMail;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.Recipient;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Contacts as the tests of this room have them: about the client itself. */
final class Quiet {

    private static final AtomicInteger LETTERS = new AtomicInteger();

    private Quiet() {}

    static Matter matter(ClientCard client) {
        return new Matter(
                client.id().subject(),
                client.shortName(),
                client.url(),
                client.circle(),
                client.id(),
                null);
    }

    static NewTouchpoint mail(
            ClientCard client, @Nullable ContactId contact, Direction way, Instant at) {
        return touched(client, contact, Channel.EMAIL, way, at, null);
    }

    /** A mail to them that asks nothing. */
    static NewMail letter(ClientCard client, ContactId contact, MailKind kind) {
        return new NewMail(
                "test/" + contact.value() + "/" + LETTERS.incrementAndGet(),
                kind,
                client.id().subject(),
                client.circle(),
                client.id(),
                null,
                new Recipient(contact, "林雅雯", "lin@hengyuan.example"),
                Language.ZH_HANT,
                "週三進度",
                "已完成一半。",
                null);
    }

    static NewTouchpoint call(ClientCard client, @Nullable ContactId contact, Instant at) {
        return touched(client, contact, Channel.PHONE, Direction.OUT, at, null);
    }

    static NewTouchpoint touched(
            ClientCard client,
            @Nullable ContactId contact,
            Channel channel,
            Direction way,
            Instant at,
            @Nullable Emotion after) {
        return new NewTouchpoint(
                client.id().subject(),
                client.circle(),
                client.id(),
                null,
                contact,
                channel,
                way,
                true,
                "週三進度",
                Language.ZH_HANT,
                at,
                null,
                after);
    }
}
