package org.heed.conversation;

import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

/** What something is about, and whose it is. */
public record Matter(
        Subject subject,
        String label,
        String url,
        CircleId circle,
        ClientId client,
        @Nullable ProjectId project) {

    /** As an address names it, and as {@link Topics} finds it. */
    public String named() {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
