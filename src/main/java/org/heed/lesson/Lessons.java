package org.heed.lesson;

import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.About;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes lessons. Source: R100. */
@Service
@Transactional
public class Lessons {

    private final LessonRepository lessons;
    private final Sight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lessons(LessonRepository lessons, Sight sight, ApplicationEventPublisher events, Clock clock) {
        this.lessons = lessons;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws Refused at {@code condition}, {@code advice}, {@code evidence}, {@code causes},
     *     {@code owner} (somebody who may not see the case)
     */
    public LessonId write(Me me, NewLesson lesson) {
        sight.require(me, lesson.circle());
        var text =
                new LessonText(
                        lesson.condition(),
                        lesson.advice(),
                        lesson.evidence(),
                        lesson.language(),
                        lesson.owner(),
                        lesson.causes(),
                        lesson.shared());
        judge(text, lesson.circle());
        var now = clock.instant();
        var id = lessons.insert(lesson, text, now);
        var about = about(lesson.from(), lesson.circle(), lesson.also(), id);
        events.publishEvent(
                new LessonHappening.Written(about, now, me.actor(), id, text.condition()));
        return id;
    }

    /** Improves a lesson; only for those who may see the case it came from. */
    public void revise(Me me, LessonId id, int version, LessonText text) {
        var before = lessons.find(me, id).orElseThrow(NotFound::new);
        var source = before.source();
        if (source == null) {
            throw Refused.because("lesson.refused.not-yours");
        }
        judge(text, source.circle());
        lessons.save(id, version, text);
        var about = about(source.from(), source.circle(), null, id);
        events.publishEvent(
                new LessonHappening.Revised(
                        about, clock.instant(), me.actor(), id, text.condition()));
    }

    /**
     * The case is seen by another circle from now on, and the evidence of its lessons with it.
     *
     * @return which lessons these are
     */
    public List<LessonId> moveTo(About about) {
        return lessons.moveTo(about);
    }

    private void judge(LessonText text, CircleId circle) {
        var checks =
                new Checks()
                        .required("condition", text.condition(), 2000)
                        .required("advice", text.advice(), 4000)
                        .required("evidence", text.evidence(), 4000)
                        .that(text.causes().size() <= 20, "lesson.refused.causes", "causes");
        text.causes().forEach(it -> checks.required("causes", it, 60));
        checks.that(mayOwn(text.owner(), circle), "lesson.refused.owner-cannot-see", "owner")
                .done();
    }

    private boolean mayOwn(PersonId owner, CircleId circle) {
        return sight.isIn(owner, circle);
    }

    private static About about(Subject from, CircleId circle, @Nullable Subject also, LessonId id) {
        var alongside =
                Stream.of(also, new Subject("lesson", id.value()))
                        .filter(Objects::nonNull)
                        .toList();
        return new About(from, circle.value(), List.copyOf(alongside));
    }
}
