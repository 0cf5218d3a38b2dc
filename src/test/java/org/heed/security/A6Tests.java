package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.identity.Role;
import org.heed.identity.Scope;
import org.heed.security.Walker.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.List;

/**
 * A6: a body sets what the resource says it sets, and no other column of any table. Over the API an
 * unknown field is refused; in a form it is not looked at. The weakened case is a value that does
 * arrive: {@link #isNoticedWhereAValueArrives}.
 */
@HeedTest
class A6Tests {

    /** Stands in no row; as text and as a number. */
    private static final String MARK = "918273645";

    /** What no form may decide, however it is spelled. */
    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "number",
                    "slug",
                    "state",
                    "phase",
                    "circle",
                    "circleId",
                    "circle_id",
                    "createdAt",
                    "created_at",
                    "recordedAt",
                    "recorded_at",
                    "closedAt",
                    "closedBy",
                    "approvedBy",
                    "actorId",
                    "actor_id",
                    "drafted_by",
                    "draftedBy",
                    "madeBy",
                    "tenantId",
                    "role[]",
                    "disabled",
                    "stamp",
                    "password_hash",
                    "passwordHash",
                    "mergedInto",
                    "merged_into_id",
                    "hash",
                    "sortText",
                    "sort_text",
                    "reopenings",
                    "administrator",
                    "me",
                    "me.role",
                    "me.id",
                    "actor.id",
                    "client.id",
                    "__proto__");

    @Autowired private Mirrors mirrors;
    @Autowired private Walker walker;
    @Autowired private Cast cast;
    @Autowired private JdbcClient jdbc;

    @Test
    void isRefusedByTheApi() {
        var wrong = new ArrayList<String>();
        for (var route : writes(true)) {
            for (var field : fields()) {
                var more =
                        route.body()
                                .replaceFirst(
                                        "\\{",
                                        "{\""
                                                + field
                                                + "\":"
                                                + MARK
                                                + (route.body().equals("{}") ? "" : ","));
                var loaded =
                        new Route(route.method(), route.who(), route.own(), route.path(), more);
                var answer = walker.call(manager(), loaded, Foreign.own(mirrors));
                if (answer.status() != 400 && answer.status() != 422) {
                    wrong.add(loaded + "\n    → " + answer);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void isNotLookedAtInAForm() {
        var wrong = new ArrayList<String>();
        for (var route : writes(false)) {
            var more = new StringBuilder(route.body());
            COLUMNS.forEach(field -> more.append('&').append(field).append('=').append(MARK));
            var loaded =
                    new Route(
                            route.method(),
                            route.who(),
                            route.own(),
                            route.path(),
                            more.toString());
            var plain = walker.call(manager(), route, Foreign.own(mirrors));
            var answer = walker.call(manager(), loaded, Foreign.own(mirrors), this::marked);
            if (answer.status() != plain.status() || !answer.changed().isEmpty()) {
                wrong.add(loaded + "\n    → " + answer + "\n    ≠ " + plain);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void makesNobodyAnAdministrator() {
        var me = cast.person("外人", Role.MEMBER);
        var route =
                Route.read(
                        "POST people /settings/me language=en&zone=UTC&theme=&density="
                            + "&role=administrator&role=ADMINISTRATOR&superior=1&disabled=false");

        walker.send(Caller.of("a member", me, ""), route, route.path(), route.body());

        assertThat(cast.again(me.id()).role()).isEqualTo(Role.MEMBER);
    }

    @Test
    void isNoticedWhereAValueArrives() {
        var route = Route.read("POST sees /clients/{slug=client}/contacts name=" + MARK);

        var answer = walker.call(manager(), route, Foreign.own(mirrors), this::marked);

        assertThat(answer.changed()).containsKey("contact");
    }

    /** Whether a row of this table, written just now, carries the mark. */
    private boolean marked(String table) {
        return jdbc.sql(
                        "select exists (select 1 from "
                                + table
                                + " t where xmin = pg_current_xact_id()::xid and t::text like"
                                + " :mark)")
                .param("mark", "%" + MARK + "%")
                .query(Boolean.class)
                .single();
    }

    /** Spelled as JSON spells names. */
    private static List<String> fields() {
        return List.of(
                "id",
                "number",
                "state",
                "circleId",
                "createdAt",
                "recordedAt",
                "approvedBy",
                "tenantId",
                "passwordHash",
                "sortText");
    }

    private Caller manager() {
        var ours = mirrors.ours();
        return Caller.of("a manager", ours.manager(), mirrors.token(ours.manager(), Scope.WRITE));
    }

    private static List<Route> writes(boolean api) {
        return Routes.expected().stream()
                .filter(route -> !route.reads() && route.api() == api)
                .filter(route -> route.who() == Route.Who.SEES)
                .filter(route -> !route.body().startsWith("multipart"))
                .filter(route -> !api || route.body().startsWith("{"))
                .toList();
    }
}
