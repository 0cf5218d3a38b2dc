package org.heed.clock.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.clock.ClockKind;
import org.heed.clock.RuleLists;
import org.heed.clock.Rules;
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
    @Autowired Rules doors;
    @Autowired RuleLists rules;

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
    void changesAPolicy() {
        assertThat(get("/policies"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].targets.critical.duration")
                .isEqualTo("PT2H");
        var kept = rules.get(me, ClockKind.LATER_FOLLOW_UP);
        var path = "/policies/later-follow-up";
        var body =
                "{\"targets\": {\"major\": {\"counts\": \"working-days\", \"duration\": \"P3D\"}}}";
        var match = get(path).getResponse().getHeader("ETag");
        assertThat(send(HttpMethod.PUT, path, body, Map.of("If-Match", match)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.targets.major.duration")
                .isEqualTo("P3D");
        assertThat(send(HttpMethod.PUT, path, body, Map.of("If-Match", match))).hasStatus(412);
        doors.set(me, kept.kind(), kept.version() + 1, kept.targets());
    }

    @Test
    void saysWhichTargetCannotBe() {
        for (var wrong :
                new String[] {
                    "{\"counts\": \"working-days\", \"duration\": \"PT3H\"}",
                    "{\"counts\": \"elapsed\", \"duration\": \"soon\"}",
                    "{\"counts\": \"moons\", \"duration\": \"P3D\"}",
                    "{\"counts\": \"elapsed\", \"duration\": \"P40000D\"}",
                    "null"
                }) {
            var refused = "{\"targets\": {\"major\": %s}}".formatted(wrong);
            assertThat(
                            send(
                                    HttpMethod.PUT,
                                    "/policies/proposal",
                                    refused,
                                    Map.of("If-Match", "\"2\"")))
                    .hasStatus(422)
                    .bodyJson()
                    .extractingPath("$.errors[0].pointer")
                    .isEqualTo("/targets/major");
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
            assertThat(get("/policies/proposal")).hasStatusOk();
            assertThat(send(HttpMethod.POST, "/calendars", body, Map.of())).hasStatus(403);
            assertThat(
                            send(
                                    HttpMethod.PUT,
                                    "/policies/proposal",
                                    "{}",
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
