package org.heed.conversation;

import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * Something written for us alone.
 *
 * @param words 1 to 8000 characters
 */
public record NewNote(
        Subject subject,
        CircleId circle,
        ClientId client,
        @Nullable ProjectId project,
        String words,
        Language language) {}
