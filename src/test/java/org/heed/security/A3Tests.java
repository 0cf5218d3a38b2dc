package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.identity.Role;
import org.heed.identity.Scope;
import org.heed.security.Route.Who;
import org.heed.security.Walker.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;

/**
 * A3: no list, search or picker says anything of another client: not by a word that stands in both,
 * not by one that stands only there, not by a count. The weakened case is somebody who may see
 * both: {@link #findsBothForThoseWhoMay}.
 */
@HeedTest
class A3Tests {

    @Autowired private Mirrors mirrors;
    @Autowired private Walker walker;
    @Autowired private Cast cast;
    @Autowired private JdbcClient jdbc;
    @Autowired private JsonMapper json;

    @Test
    void findsNothingOfAnotherClientByAWordOfBoth() {
        assertThat(told(manager(), Mirrors.COMMON)).isEmpty();
    }

    @Test
    void isAnsweredTheSameForTheirWordsAndForNobodys() {
        var theirs = mirrors.theirs();
        for (var word :
                List.of(
                        theirs.canary(),
                        theirs.get("complaint"),
                        theirs.get("project"),
                        theirs.get("lesson"))) {
            for (var route : lists()) {
                var answer = asked(manager(), route, word);
                var nothing = asked(manager(), route, Foreign.nothing(word));
                assertThat(answer.essence(List.of(word)))
                        .as("%s?q=%s", route, word)
                        .isEqualTo(nothing.essence(List.of(Foreign.nothing(word))));
            }
        }
    }

    @Test
    void tellsThoseWithoutASeatNothingAtAll() {
        for (var role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                var me = cast.person("外人", role);
                var caller = Caller.of("a " + role, me, mirrors.token(me, Scope.READ));
                assertThat(told(caller, Mirrors.COMMON)).isEmpty();
                assertThat(told(caller, mirrors.ours().canary())).isEmpty();
            }
        }
    }

    @Test
    void findsBothForThoseWhoMay() {
        var chief = cast.administrator();
        var caller = Caller.of("an administrator", chief, mirrors.token(chief, Scope.READ));

        assertThat(told(caller, Mirrors.COMMON)).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/clients, client, id",
        "/api/v1/projects, project, client_id",
        "/api/v1/complaints, complaint, client_id",
        "/api/v1/promises?state=all, promise, client_id"
    })
    void countsOnlyOnesOwn(String list, String table, String column) {
        var ours = mirrors.ours();
        var route = Route.read("GET people " + list);
        var answer =
                walker.send(
                        manager(),
                        route,
                        list + (list.contains("?") ? "&" : "?") + "limit=200",
                        "");
        long own =
                jdbc.sql(
                                "select count(*) from "
                                        + table
                                        + " where "
                                        + column
                                        + " = (select id from client where slug = :slug)")
                        .param("slug", ours.get("client"))
                        .query(Long.class)
                        .single();

        assertThat(own).isPositive();
        assertThat(json.readTree(answer.body()).at("/items").size()).isEqualTo((int) own);
    }

    /** The lists that say something of a client the caller may not see. */
    private List<String> told(Caller caller, String word) {
        var told = new ArrayList<String>();
        for (var route : lists()) {
            var answer = asked(caller, route, word);
            boolean ours = caller.me().equals(mirrors.ours().manager());
            if (answer.body().contains(mirrors.theirs().canary())
                    || !ours && answer.body().replace(word, "").contains(mirrors.ours().canary())) {
                told.add(route + "\n    → " + answer);
            }
        }
        return told;
    }

    private Answer asked(Caller caller, Route route, String word) {
        var path = route.uri(Foreign.own(mirrors)).replace("?q=a", "");
        return walker.send(caller, route, path + (path.contains("?") ? "&q=" : "?q=") + word, "");
    }

    private Caller manager() {
        return Caller.of("a manager", mirrors.ours().manager(), mirrors.ours().token());
    }

    private static List<Route> lists() {
        return Routes.expected().stream()
                .filter(Route::reads)
                .filter(route -> !route.namesInPath() && !route.path().contains("openapi"))
                .filter(route -> route.who() == Who.SEES || route.who() == Who.PEOPLE)
                .toList();
    }
}
