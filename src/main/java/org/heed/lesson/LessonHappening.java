package org.heed.lesson;

import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Happening;
import org.heed.kernel.Subject;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What happens to a lesson; always internal. */
public sealed interface LessonHappening extends Happening {

    LessonId lesson();

    String condition();

    @Override
    default List<Subject> reworded() {
        return List.of(new Subject("lesson", lesson().value()));
    }

    @Override
    default Map<String, String> facts() {
        return Map.of("lesson", lesson().number(), "condition", condition());
    }

    /** Somebody wrote down what is to be done next time. */
    record Written(About about, Instant at, Actor actor, LessonId lesson, String condition)
            implements LessonHappening {
        @Override
        public String kind() {
            return "lesson.written";
        }
    }

    /** Somebody improved it. */
    record Revised(About about, Instant at, Actor actor, LessonId lesson, String condition)
            implements LessonHappening {
        @Override
        public String kind() {
            return "lesson.revised";
        }
    }
}
