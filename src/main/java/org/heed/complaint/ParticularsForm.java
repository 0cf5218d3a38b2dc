package org.heed.complaint;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.clock.Severity;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Everything about a complaint that we may write anew: never the words, their language, the client.
 *
 * @param severity none leaves it unjudged, which is only possible before it has been assessed
 */
public record ParticularsForm(
        String title,
        @Nullable ProjectId project,
        @Nullable ContactId contact,
        Channel channel,
        Instant receivedAt,
        String demand,
        @Nullable Matter matter,
        String object,
        String background,
        @Nullable Severity severity,
        boolean aboutManager,
        List<String> tags) {

    public ParticularsForm {
        tags = List.copyOf(tags);
    }
}
