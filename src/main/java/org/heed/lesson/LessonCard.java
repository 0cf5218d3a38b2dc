package org.heed.lesson;

import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A lesson as its reader may see it.
 *
 * @param source where it came from and how we know; none for a reader who may not see that case
 */
public record LessonCard(
        LessonId id,
        String condition,
        String advice,
        Language language,
        PersonId owner,
        String ownerName,
        List<String> causes,
        boolean shared,
        Instant writtenAt,
        @Nullable Source source,
        int version) {

    public LessonCard {
        causes = List.copyOf(causes);
    }

    /** The case behind a lesson, with what people call it and where its page is. */
    public record Source(
            Subject from, CircleId circle, String label, String url, String evidence) {}
}
