package org.heed.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.kernel.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Who sees which circle, by seats and reporting lines; also when two of them change at once. */
@HeedTest
class SightTests {

    /** Milliseconds: long enough for whoever does not wait for the other. */
    private static final long A_WHILE = 500;

    @Autowired private Circles circles;
    @Autowired private Sight sight;
    @Autowired private People people;
    @Autowired private PeopleLists lists;
    @Autowired private Cast cast;
    @Autowired private TransactionTemplate transaction;

    private Me superior;
    private Me one;
    private Me other;
    private CircleId client;

    @BeforeEach
    void aSuperiorAndTwo() {
        superior = cast.person("刘建国", Role.MANAGER);
        one = cast.person("周思远", Role.PROJECT_MANAGER, superior);
        other = cast.person("陈敏", Role.PROJECT_MANAGER, superior);
        client = circles.open(null);
    }

    @Test
    void aSeatShowsTheClientAndItsProjectsToThePersonAndThoseAbove() {
        var project = circles.open(client);
        circles.seat(client, one.id());
        var later = circles.open(client);

        for (var who : new Me[] {superior, one}) {
            assertThat(sight.sees(who, client)).isTrue();
            assertThat(sight.sees(who, project)).isTrue();
            assertThat(sight.sees(who, later)).isTrue();
        }
        assertThat(sight.sees(other, client)).isFalse();

        circles.unseat(client, one.id());
        assertThat(sight.sees(superior, later)).isFalse();
    }

    @Test
    void aSeatOnAProjectShowsTheClientButNoSiblings() {
        var project = circles.open(client);
        var sibling = circles.open(client);
        circles.seat(project, one.id());

        assertThat(sight.sees(one, client)).isTrue();
        assertThat(sight.sees(one, sibling)).isFalse();
    }

    @Test
    void isWholeWhenAProjectOpensWhileSomebodySitsDown() throws Exception {
        var project = new CircleId[1];

        atOnce(() -> project[0] = circles.open(client), () -> circles.seat(client, one.id()));

        assertThat(sight.sees(one, project[0])).isTrue();
        assertThat(sight.sees(superior, project[0])).isTrue();
    }

    @Test
    void followsTheNewSuperiorWhenSomebodySitsDownMeanwhile() throws Exception {
        var next = cast.person("王磊", Role.MANAGER);

        atOnce(() -> reportsTo(one, next), () -> circles.seat(client, one.id()));

        assertThat(sight.sees(next, client)).isTrue();
        assertThat(sight.sees(superior, client)).isFalse();
    }

    private void reportsTo(Me person, Me next) {
        var chief = cast.administrator();
        var card = lists.get(chief, person.id());
        var draft =
                new PersonDraft(
                        card.name(),
                        card.email(),
                        card.role(),
                        next.id(),
                        "",
                        Language.ZH_HANS,
                        card.zone());
        people.change(chief, person.id(), card.version(), draft);
    }

    /** The second begins when the first has acted and not yet committed. */
    private void atOnce(Runnable first, Runnable second) throws Exception {
        var late = new CompletableFuture<?>[1];
        transaction.executeWithoutResult(status -> {
            first.run();
            late[0] = CompletableFuture.runAsync(second);
            waitFor(late[0]);
        });
        late[0].get(30, TimeUnit.SECONDS);
    }

    private static void waitFor(CompletableFuture<?> late) {
        try {
            late.get(A_WHILE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException waitsForTheFirst) {
            assertThat(late).isNotDone();
        } catch (InterruptedException | ExecutionException broken) {
            throw new AssertionError(broken);
        }
    }
}
