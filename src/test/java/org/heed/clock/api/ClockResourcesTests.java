package org.heed.clock.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.clock.PolicyLists;
import org.heed.identity.ApiTokens;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.identity.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@HeedTest
class ClockResourcesTests {

    private static final String CALENDAR =
            """
            {"name": "%s", "zone": "Asia/Shanghai",
             "week": {"monday": ["09:00-12:00", "13:00-24:00"]},
             "days": [{"on": "2026-10-01", "kind": "holiday", "name": "国庆节"},
                      {"on": "2026-10-10", "kind": "make-up", "name": "调休", "hours": ["09:00-17:00"]}]}
            """;

    @Autowired MockMvcTester program;
    @Autowired Cast cast;
    @Autowired ApiTokens tokens;
    @Autowired Clientele clients;
    @Autowired PolicyLists policies;

    private Me me;
    private String token;

    @BeforeEach
    void anAdministrator() {
        me = cast.administrator();
        token = token(me, EnumSet.allOf(Scope.class));
    }

    @Test
    void createsReadsAndReplacesACalendar() {
        var created = send(HttpMethod.POST, "/calendars", CALENDAR.formatted(name()), Map.of());
        assertThat(created).hasStatus(201).hasHeader("ETag", "\"1\"");
        var path = created.getResponse().getHeader("Location").replace("/api/v1", "");
        assertThat(get(path))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.days[1].hours[0]")
                .isEqualTo("09:00-17:00");
        var other = CALENDAR.formatted(name());
        assertThat(send(HttpMethod.PUT, path, other, Map.of())).hasStatus(428);
        assertThat(send(HttpMethod.PUT, path, other, Map.of("If-Match", "\"1\"")))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"");
        assertThat(send(HttpMethod.PUT, path, other, Map.of("If-Match", "\"1\""))).hasStatus(412);
    }

    @Test
    void saysWhereACalendarCannotBeRead() {
        refused("{\"name\": \"x\", \"zone\": \"Mars\", \"week\": {}}", "/zone");
        refused("{\"name\": \"x\", \"zone\": \"UTC\", \"week\": {}}", "/week");
        refused("{\"name\": \"x\", \"zone\": \"UTC\"}", "/week");
        refused("{\"zone\": \"UTC\", \"week\": {\"monday\": [\"09:00-10:00\"]}}", "/name");
        refused(
                "{\"name\": \"x\", \"zone\": \"UTC\", \"week\": {\"monday\": [null]}}",
                "/week/monday");
        refused(
                "{\"name\": \"x\", \"zone\": \"UTC\", \"week\": {\"moonday\": []}}",
                "/week/moonday");
        refused("{\"name\":\"x\",\"zone\":\"UTC\",\"week\":{},\"days\":[null]}", "/days/0");
        refused("{\"name\":\"x\",\"zone\":\"UTC\",\"week\":{},\"days\":[{}]}", "/days/0");
    }

    @Test
    void addsChangesRaisesAndRetiresAPolicy() {
        var body =
                """
                {"name": "%s", "client": %s, "severity": "critical",
                 "timings": {"proposal": {"counts": "working-days", "duration": "P3D"}},
                 "warnings": {"shares": [75], "leads": ["PT2H"], "repeat": "PT1H"},
                 "reopening": "continue"}
                """;
        var client = "\"" + clients.hengyuan(me).id().value() + "\"";
        var created = send(HttpMethod.POST, "/policies", body.formatted("Acute", client), Map.of());
        assertThat(created).hasStatus(201);
        var path = created.getResponse().getHeader("Location").replace("/api/v1", "");
        assertThat(get(path))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.warnings.leads[0]")
                .isEqualTo("PT2H");
        var match = Map.of("If-Match", get(path).getResponse().getHeader("ETag"));
        var other = body.formatted("Calmer", client).replace("P3D", "P4D");
        assertThat(send(HttpMethod.PUT, path, other, Map.of())).hasStatus(428);
        assertThat(send(HttpMethod.PUT, path, other, match))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.timings.proposal.duration")
                .isEqualTo("P4D");
        assertThat(send(HttpMethod.PUT, path, other, match)).hasStatus(412);
        match = Map.of("If-Match", get(path).getResponse().getHeader("ETag"));
        assertThat(send(HttpMethod.DELETE, path, "", match)).hasStatus(204);
        assertThat(get(path)).hasStatus(404);
    }

    @Test
    void theStandardPoliciesStandBelowAllOthersAndStay() {
        assertThat(get("/policies"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[-4:].severity")
                .asArray()
                .containsExactly("critical", "major", "normal", "minor");
        var standard = policies.list(me).getLast();
        assertThat(
                        send(
                                HttpMethod.DELETE,
                                "/policies/" + standard.id().value(),
                                "",
                                Map.of("If-Match", "\"" + standard.version() + "\"")))
                .hasStatus(422);
    }

    @Test
    void saysWhichTimingCannotBe() {
        for (var wrong :
                new String[] {
                    "{\"counts\": \"working-days\", \"duration\": \"PT3H\"}",
                    "{\"counts\": \"elapsed\", \"duration\": \"soon\"}",
                    "{\"counts\": \"moons\", \"duration\": \"P3D\"}",
                    "{\"counts\": \"elapsed\", \"duration\": \"P40000D\"}",
                    "null"
                }) {
            var refused = "{\"name\": \"x\", \"timings\": {\"proposal\": %s}}".formatted(wrong);
            assertThat(send(HttpMethod.POST, "/policies", refused, Map.of()))
                    .hasStatus(422)
                    .bodyJson()
                    .extractingPath("$.errors[0].pointer")
                    .isEqualTo("/timings/proposal");
        }
    }

    @Test
    void anybodyReadsAndOnlyAdministratorsWrite() {
        var body = CALENDAR.formatted(name());
        for (var other :
                List.of(
                        token(cast.person("陈敏", Role.MEMBER), EnumSet.of(Scope.READ, Scope.WRITE)),
                        token(me, EnumSet.of(Scope.READ, Scope.WRITE)))) {
            token = other;
            assertThat(get("/calendars")).hasStatusOk();
            assertThat(get("/policies/" + policies.list(me).getLast().id().value())).hasStatusOk();
            assertThat(send(HttpMethod.POST, "/calendars", body, Map.of())).hasStatus(403);
            assertThat(
                            send(
                                    HttpMethod.PUT,
                                    "/policies/" + policies.list(me).getLast().id().value(),
                                    "{\"timings\": {}}",
                                    Map.of("If-Match", "\"1\"")))
                    .hasStatus(403);
        }
    }

    private String token(Me owner, Set<Scope> scopes) {
        return tokens.make(owner, "test", scopes, Duration.ofDays(1));
    }

    private void refused(String body, String pointer) {
        assertThat(send(HttpMethod.POST, "/calendars", body, Map.of()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    private MvcTestResult get(String path) {
        return program.get()
                .uri("/api/v1" + path)
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private MvcTestResult send(
            HttpMethod method, String path, String body, Map<String, String> headers) {
        var request =
                program.method(method)
                        .uri("/api/v1" + path)
                        .header("Authorization", "Bearer " + token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body);
        headers.forEach(request::header);
        return request.exchange();
    }

    private static String name() {
        return "calendar " + Cast.next();
    }
}
