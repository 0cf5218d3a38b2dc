package org.heed.complaint;

import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.clock.Severity;
import org.heed.conversation.Emotion;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What is known when a complaint is taken down. Only the client and the words are mandatory.
 * Source: R001, R018.
 *
 * @param receivedAt when it reached our boundary; none means now
 * @param words verbatim, 1 to 20,000 characters; never changed afterwards
 * @param language of the words; none when it is to be told from them
 * @param title in our words, at most 200 characters; empty when it is to be taken from the words
 * @param severity none while nobody has judged it; the clocks then run as for a normal one
 * @param emotion how they were when they said it
 * @param aboutManager whether it is about the person who runs the project or owns the complaint
 * @param owner none for the project's manager, else whoever records it
 */
public record ComplaintForm(
        ClientId client,
        @Nullable ProjectId project,
        @Nullable ContactId contact,
        @Nullable Channel channel,
        @Nullable Instant receivedAt,
        String words,
        @Nullable Language language,
        String demand,
        @Nullable Matter matter,
        String object,
        String title,
        String background,
        @Nullable Severity severity,
        @Nullable Emotion emotion,
        boolean aboutManager,
        @Nullable PersonId owner,
        List<String> tags) {

    public ComplaintForm {
        tags = List.copyOf(tags);
    }

    /** Client and words, in the night, from a phone; everything else follows tomorrow. */
    public static ComplaintForm quick(ClientId client, String words) {
        return new ComplaintForm(
                client, null, null, null, null, words, null, "", null, "", "", "", null, null,
                false, null, List.of());
    }
}
