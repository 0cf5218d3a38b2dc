package org.heed.complaint;

import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A complaint as the client writes it, on the public form or in a mail. Who writes is what they say
 * they are until an address has been confirmed.
 *
 * @param contact the contact they proved to be; none when they are known by name only
 * @param name as they wrote it
 * @param address mail or telephone, as they wrote it
 * @param channel which way it came
 * @param receivedAt when it reached our boundary; none means now
 */
public record LodgeForm(
        ClientId client,
        @Nullable ContactId contact,
        String name,
        String address,
        String words,
        Language language,
        String demand,
        Channel channel,
        @Nullable Instant receivedAt) {

    /** As it stands on the public form, now. */
    public LodgeForm(
            ClientId client,
            @Nullable ContactId contact,
            String name,
            String address,
            String words,
            Language language,
            String demand) {
        this(client, contact, name, address, words, language, demand, Channel.PORTAL, null);
    }
}
