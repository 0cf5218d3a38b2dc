package org.heed.rhythm.api;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Reads what bodies of this room carry. */
final class Read {

    private Read() {}

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static @Nullable Channel channel(@Nullable String word) {
        return word == null
                ? null
                : Channel.of(word)
                        .orElseThrow(
                                () -> Refused.because("kernel.refused.not-a-choice").at("channel"));
    }

    static Channel channel(@Nullable String word, Channel otherwise) {
        var read = channel(word);
        return read == null ? otherwise : read;
    }

    static ContactId contact(@Nullable Long id) {
        if (id == null) {
            throw Refused.because("rhythm.refused.contact").at("contact");
        }
        return new ContactId(id);
    }

    static @Nullable ContactId maybeContact(@Nullable Long id) {
        return id == null ? null : new ContactId(id);
    }

    static PersonId owner(Me me, @Nullable Long id) {
        return id == null ? me.id() : new PersonId(id);
    }

    static Instant moment(@Nullable Instant at, Instant now) {
        return at == null ? now : at;
    }

    static int days(@Nullable Integer days) {
        return days == null ? 0 : days;
    }
}
