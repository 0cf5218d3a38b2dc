package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.identity.Scope;
import org.heed.security.Route.Who;
import org.heed.security.Walker.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Every route the application has, called as everybody. The routes are asked of the application;
 * what is expected of each stands in the tables in {@code routes/}, and a route without a line
 * there fails. Foreign records are A1, A2 and A3.
 */
@HeedTest
class RouteTests {

    @Autowired private ApplicationContext application;
    @Autowired private Mirrors mirrors;
    @Autowired private Walker walker;
    @Autowired private Cast cast;

    private final List<Route> routes = Routes.expected();

    @Test
    void areAllExpected() {
        var expected = new TreeSet<>(routes.stream().map(Route::pattern).toList());
        var running = Routes.running(application);

        assertThat(without(running, expected))
                .as(
                        "Say in src/test/resources/org/heed/security/routes who may call these, and"
                            + " with which records they are filled; Route says how a line reads")
                .isEmpty();
        assertThat(without(expected, running)).as("There is no such route any more").isEmpty();
    }

    @Test
    void areClosedToNobody() {
        walk(
                Caller.NOBODY,
                route -> route.who() != Who.ALL && route.who() != Who.HOLDS,
                (route, answer) -> answer.toSignIn() && answer.changed().isEmpty());
        walk(
                Caller.NOBODY,
                route -> route.who() == Who.ALL,
                (route, answer) ->
                        !answer.toSignIn()
                                || route.path().startsWith("/sign-out")
                                || route.path().equals("/"));
    }

    @Test
    void answerWhoeverSeesTheRecord() {
        var manager = mirrors.ours().manager();

        walk(
                Caller.of("its manager", manager, mirrors.ours().token()),
                route -> route.who() == Who.SEES || route.who() == Who.PEOPLE,
                RouteTests::asExpected);
    }

    @Test
    void answerTheClientAtTheirOwnPage() {
        var contact = Caller.client("their contact", mirrors.ours().devices().getFirst());

        walk(contact, route -> route.who() == Who.HOLDS, RouteTests::asExpected);
        walk(
                Caller.NOBODY,
                route -> route.who() == Who.HOLDS,
                (route, answer) ->
                        answer.changed().isEmpty()
                                && !answer.body().contains(mirrors.ours().canary()));
        var other =
                Caller.client("another client's contact", mirrors.theirs().devices().getFirst());
        walk(
                other,
                route -> route.who() == Who.HOLDS,
                (route, answer) ->
                        answer.changed().isEmpty()
                                && !answer.body().contains(mirrors.ours().canary()));
    }

    @Test
    void answerAdministratorsEverything() {
        walk(administrator(), route -> route.who() == Who.ADMINS, RouteTests::asExpected);
        walk(
                administrator(),
                route -> route.who() == Who.SEES && route.reads(),
                RouteTests::asExpected);
    }

    @Test
    void letOnlyAdministratorsAdminister() {
        for (var role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                walk(
                        caller(cast.person("周思远", role)),
                        route -> route.who() == Who.ADMINS,
                        (route, answer) -> refused(answer) && answer.changed().isEmpty());
            }
        }
    }

    @Test
    void areNotThereForThoseWithoutASeat() {
        for (var role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                walk(
                        caller(cast.person("外人", role)),
                        route -> route.who() == Who.SEES,
                        (route, answer) -> missing(route, answer));
            }
        }
    }

    @Test
    void doNothingForATokenWithTooLittleScope() {
        var me = mirrors.ours().manager();
        Predicate<Route> writes = route -> route.api() && !route.reads();

        walk(
                Caller.of("a reading token", me, mirrors.token(me, Scope.READ)),
                writes,
                (route, answer) -> answer.status() == 403 && answer.changed().isEmpty());
        walk(
                Caller.of("a writing token", me, mirrors.token(me, Scope.WRITE)),
                route -> route.api() && route.reads() && route.who() != Who.ALL,
                (route, answer) -> answer.status() == 403);
        var chief = cast.administrator();
        walk(
                Caller.of(
                        "an administrator's writing token",
                        chief,
                        mirrors.token(chief, Scope.READ, Scope.WRITE)),
                route -> writes.test(route) && route.who() == Who.ADMINS,
                (route, answer) -> answer.status() == 403 && answer.changed().isEmpty());
    }

    @Test
    void changeNothingWithoutThePagesOwnToken() {
        var manager = mirrors.ours().manager();

        walk(
                Caller.of("its manager", manager, "").forging(),
                route -> !route.api() && !route.reads(),
                (route, answer) -> answer.status() == 403 && answer.changed().isEmpty());
    }

    @Test
    void changeNothingWhenOnlyLookedAt() {
        walk(administrator(), Route::reads, (route, answer) -> answer.changed().isEmpty());
    }

    private void walk(Caller caller, Predicate<Route> which, BiPredicate<Route, Answer> right) {
        var wrong = new ArrayList<String>();
        for (var route : routes) {
            if (which.test(route)) {
                var answer =
                        walker.call(
                                caller,
                                route,
                                slot -> mirrors.record(mirrors.ours(), slot.record()));
                if (!right.test(route, answer)) {
                    wrong.add(route + "\n    → " + answer);
                }
            }
        }
        assertThat(wrong).as("as %s", caller.name()).isEmpty();
    }

    private static boolean asExpected(Route route, Answer answer) {
        return route.own().isPresent()
                ? answer.status() == route.own().getAsInt()
                : !answer.toSignIn() && (answer.found() || !route.reads() && reached(answer));
    }

    /** Refused by the record itself, because of what it is or of who wrote meanwhile. */
    private static boolean reached(Answer answer) {
        return answer.status() == 409 || answer.status() == 412 || answer.status() == 422;
    }

    /** As if there were none: not found, no such thing to refer to, or nothing to say of it. */
    private boolean missing(Route route, Answer answer) {
        return answer.changed().isEmpty()
                && !answer.body().contains(mirrors.ours().canary())
                && switch (answer.status()) {
                    case 404 -> true;
                    case 422 -> !route.reads() && !route.body().isEmpty() || !route.namesInPath();
                    default -> route.reads() && !route.namesInPath();
                };
    }

    private static boolean refused(Answer answer) {
        return answer.status() == 403 || answer.status() == 404 || answer.status() == 422;
    }

    private Caller administrator() {
        var me = cast.administrator();
        return Caller.of("an administrator", me, mirrors.token(me, Scope.values()));
    }

    private Caller caller(Me me) {
        return Caller.of("a " + me.role(), me, mirrors.token(me, Scope.READ, Scope.WRITE));
    }

    private static List<String> without(Iterable<String> all, java.util.Set<String> these) {
        var rest = new ArrayList<String>();
        all.forEach(it -> {
            if (!these.contains(it)) {
                rest.add(it);
            }
        });
        return rest;
    }
}
