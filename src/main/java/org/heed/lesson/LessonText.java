package org.heed.lesson;

import org.heed.identity.PersonId;
import org.heed.kernel.Language;

import java.util.List;

/** What a lesson says, with the limits of {@link NewLesson}. */
public record LessonText(
        String condition,
        String advice,
        String evidence,
        Language language,
        PersonId owner,
        List<String> causes,
        boolean shared) {

    public LessonText {
        condition = condition.strip();
        advice = advice.strip();
        evidence = evidence.strip();
        causes = causes.stream().map(String::strip).filter(it -> !it.isEmpty()).distinct().toList();
    }
}
