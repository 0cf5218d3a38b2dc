package org.heed.rhythm;

import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.client.ContactId;
import org.heed.conversation.Direction;
import org.heed.conversation.Emotion;
import org.heed.conversation.Matter;
import org.heed.conversation.NewTouchpoint;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Contacts as the tests of this room have them: about the client itself. */
final class Quiet {

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
