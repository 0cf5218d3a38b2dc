package org.heed.history;

import org.heed.client.ContactId;
import org.heed.kernel.Language;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Something the client asks about a span of the history. Source: R024.
 *
 * @param contact who asks; none when nobody was named, then the name is empty
 * @param startsOn first day it asks about, in the client's zone; {@code endsOn} the last
 * @param answer none while it is open
 * @param evidence what the answer rests on, the earliest first
 * @param clientVisible whether it stands in the client's version
 */
public record Question(
        QuestionId id,
        ProjectId project,
        @Nullable ContactId contact,
        String contactName,
        Instant askedAt,
        String words,
        Language language,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable Answer answer,
        List<Evidence> evidence,
        boolean clientVisible,
        int version) {

    public Question {
        evidence = List.copyOf(evidence);
    }

    /** What we said. */
    public record Answer(String words, Language language, Instant at, String by) {}
}
