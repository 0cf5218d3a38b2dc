package org.heed.lesson;

import org.heed.conversation.Matter;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A lesson about to be written. Source: R100; heed.md, "lesson".
 *
 * @param from the case it came from: a complaint, a project
 * @param circle the circle of that case
 * @param also a further record whose timeline shows it: the client; none when there is none
 * @param condition when it applies, 1 to 2000 characters
 * @param advice what to do then, 1 to 4000 characters
 * @param evidence what happened and what came of it, 1 to 4000 characters
 * @param owner who looks after it; must see the circle
 * @param causes words to find it by: cause words of the taxonomy, at most 20, each up to 60
 *     characters
 * @param shared whether everybody of ours may read condition and advice; never the evidence
 */
public record NewLesson(
        Subject from,
        CircleId circle,
        @Nullable Subject also,
        String condition,
        String advice,
        String evidence,
        Language language,
        PersonId owner,
        List<String> causes,
        boolean shared) {

    public NewLesson {
        causes = List.copyOf(causes);
    }

    /** What was learned from a matter that people talk about; its client's timeline shows it. */
    public static NewLesson of(Matter matter, LessonText text) {
        return new NewLesson(
                matter.subject(),
                matter.circle(),
                matter.client().subject(),
                text.condition(),
                text.advice(),
                text.evidence(),
                text.language(),
                text.owner(),
                text.causes(),
                text.shared());
    }
}
