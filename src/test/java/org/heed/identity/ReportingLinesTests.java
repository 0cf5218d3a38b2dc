package org.heed.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

@HeedTest
class ReportingLinesTests {

    @Autowired private Cast cast;
    @Autowired private People people;
    @Autowired private PeopleLists lists;
    @Autowired private Circles circles;
    @Autowired private Sight sight;

    @Test
    void leadUpwards() {
        var superior = cast.person("刘建国", Role.MANAGER);
        var me = cast.person("周思远", Role.PROJECT_MANAGER, superior);

        assertThat(people.superiorOf(me.id())).contains(superior.id());
        assertThat(people.superiorOf(superior.id())).isEmpty();
        assertThat(lists.reports(superior, superior.id()))
                .extracting(PersonCard::id)
                .containsExactly(me.id());
    }

    @Test
    void areNeverACircle() {
        var top = cast.person("刘建国", Role.MANAGER);
        var middle = cast.person("王芳", Role.MANAGER, top);
        var below = cast.person("周思远", Role.PROJECT_MANAGER, middle);

        for (var superior : List.of(below, middle, top)) {
            assertThatThrownBy(() -> report(top, superior.id()))
                    .isInstanceOf(Refused.class)
                    .hasMessage("identity.refused.loop");
        }
        assertThat(people.superiorOf(top.id())).isEmpty();
    }

    @Test
    void areNoCircleEvenWhenTwoChangeThemAtOnce() throws Exception {
        var one = cast.person("甲", Role.MANAGER);
        var two = cast.person("乙", Role.MANAGER);
        var barrier = new CyclicBarrier(2);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    both.invokeAll(
                            List.of(
                                    together(barrier, () -> report(one, two.id())),
                                    together(barrier, () -> report(two, one.id()))));
            int refused = 0;
            for (var answer : answers) {
                refused += answer.get() ? 0 : 1;
            }
            assertThat(refused).isEqualTo(1);
        }
    }

    @Test
    void showASuperiorWhatThoseUnderThemSeeThroughEveryLevel() {
        var top = cast.person("刘建国", Role.MANAGER);
        var middle = cast.person("王芳", Role.MANAGER, top);
        var below = cast.person("周思远", Role.PROJECT_MANAGER, middle);
        var client = circles.open(null);
        var project = circles.open(client);
        var sibling = circles.open(client);
        circles.seat(project, below.id());

        for (var somebody : List.of(top, middle, below)) {
            assertThat(sight.sees(somebody, project)).isTrue();
            assertThat(sight.sees(somebody, client)).isTrue();
            assertThat(sight.sees(somebody, sibling)).isFalse();
        }
        report(middle, null);
        assertThat(sight.sees(top, project)).isFalse();
        assertThat(sight.sees(middle, project)).isTrue();
    }

    @Test
    void needASuperiorWhoIsStillHere() {
        var gone = cast.person("前任", Role.MANAGER);
        people.disable(cast.administrator(), gone.id(), 1);
        var me = cast.projectManager();

        assertThatThrownBy(() -> report(me, gone.id()))
                .hasMessage("identity.refused.superior-unknown");
        assertThatThrownBy(() -> report(me, new PersonId(999_999_999)))
                .hasMessage("identity.refused.superior-unknown");
    }

    @Test
    void areChangedByAdministratorsWhoSawTheLatest() {
        var me = cast.projectManager();
        var draft = draft(lists.get(me, me.id()), null);

        assertThatThrownBy(() -> people.change(me, me.id(), 1, draft))
                .hasMessage("identity.refused.administrators-only");
        assertThatThrownBy(() -> people.change(cast.administrator(), me.id(), 7, draft))
                .hasMessage("kernel.refused.stale");
        assertThatThrownBy(() ->
                        people.change(cast.administrator(), new PersonId(999_999_999), 1, draft))
                .isInstanceOf(NotFound.class);
    }

    private Callable<Boolean> together(CyclicBarrier barrier, Runnable change) {
        return () -> {
            barrier.await();
            try {
                change.run();
                return true;
            } catch (Refused refused) {
                assertThat(refused).hasMessage("identity.refused.loop");
                return false;
            }
        };
    }

    private void report(Me person, @Nullable PersonId superior) {
        var line = lists.get(person, person.id());
        people.change(cast.administrator(), person.id(), line.version(), draft(line, superior));
    }

    private static PersonDraft draft(PersonLine line, @Nullable PersonId superior) {
        return new PersonDraft(
                line.name(),
                line.email(),
                line.role(),
                superior,
                line.phone(),
                line.language(),
                line.zone());
    }
}
