package org.heed.project.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.ClientCard;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import java.time.Duration;
import java.util.Set;

@HeedTest
class ProjectResourceTests {

    @Autowired MockMvcTester program;
    @Autowired ApiTokens tokens;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    private Me me;
    private String token;
    private ClientCard client;
    private String url;

    @BeforeEach
    void create() {
        me = cast.projectManager();
        token = token(me);
        client = clientele.hengyuan(me);
        var made = send(HttpMethod.POST, "/api/v1/projects", body(client.slug())).exchange();
        assertThat(made).hasStatus(201).hasHeader("ETag", "\"1\"");
        url = made.getResponse().getHeader("Location");
    }

    @Test
    void showsListsAndChangesAProject() {
        assertThat(send(HttpMethod.GET, url, ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.managerName")
                .isEqualTo(me.name());
        assertThat(send(HttpMethod.GET, "/api/v1/projects?client=" + client.slug(), ""))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(1);
        assertThat(send(HttpMethod.PATCH, url, "{\"plannedEnd\": \"\"}").header("If-Match", "1"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.plannedEnd")
                .isNull();
        assertThat(send(HttpMethod.PATCH, url, "{}").header("If-Match", "1")).hasStatus(412);
        assertThat(send(HttpMethod.PATCH, url, "{}")).hasStatus(428);
    }

    /** What is agreed stays, and what was agreed meanwhile is not overwritten. */
    @Test
    void agreesOnTheContractInVersions() {
        var list = url + "/baselines";
        var first =
                """
                {"endsOn": "2027-03-31", "value": "1000000.00", "currency": "TWD", "why": "簽約"}
                """;
        assertThat(send(HttpMethod.POST, list, first)).hasStatus(201);
        assertThat(send(HttpMethod.POST, list, first)).hasStatus(409);
        for (var wrong :
                new String[] {
                    "{\"seen\": 1, \"value\": \"1\", \"why\": \"x\"}",
                    "{\"seen\": 1, \"endsOn\": \"2027-04-30\", \"why\": \"x\"}",
                    "{\"seen\": 1, \"endsOn\": \"2027-04-30\", \"value\": \"1.005\", \"why\":"
                            + " \"x\"}",
                    "{\"seen\": 1, \"endsOn\": \"2027-04-30\", \"value\": \"1\", \"why\": \"\"}"
                }) {
            assertThat(send(HttpMethod.POST, list, wrong)).as(wrong).hasStatus(422);
        }
        assertThat(
                        send(
                                HttpMethod.POST,
                                list,
                                """
                                {"seen": 1, "endsOn": "2027-04-30", "value": "1012000.50",
                                 "why": "加簽"}
                                """))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.number")
                .isEqualTo(2);
        assertThat(send(HttpMethod.GET, list, ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].value")
                .isEqualTo("1012000.50");
    }

    @Test
    void refusesWhatItCannotRead() {
        for (var body :
                new String[] {
                    "{}",
                    "{\"client\": true, \"name\": \"x\"}",
                    "{\"client\": \"%s\", \"name\": \"x\", \"plannedEnd\": \"soon\"}"
                            .formatted(client.slug()),
                    "{\"client\": \"%s\", \"name\": \"x\", \"manager\": 0}".formatted(client.slug())
                }) {
            assertThat(send(HttpMethod.POST, "/api/v1/projects", body)).as(body).hasStatus(422);
        }
    }

    @Test
    void keepsClausesMilestonesAndStakeholders() {
        var lin = clientele.lin(me, client).value();
        keeps("/clauses", "{\"kind\": \"in-scope\", \"reference\": \"3.1\", \"text\": \"入库\"}");
        keeps("/milestones", "{\"name\": \"上线\", \"plannedOn\": \"2026-11-01\"}");
        keeps("/stakeholders", "{\"contact\": %d, \"role\": \"sponsor\"}".formatted(lin));
    }

    /** Creates, lists, shows, changes and removes one part. */
    private void keeps(String list, String body) {
        var made = send(HttpMethod.POST, url + list, body).exchange();
        assertThat(made).as(list).hasStatus(201);
        var part = made.getResponse().getHeader("Location");
        assertThat(send(HttpMethod.GET, url + list, ""))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(1);
        assertThat(send(HttpMethod.GET, part, "")).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(send(HttpMethod.PATCH, part, "{}").header("If-Match", "1")).hasStatusOk();
        assertThat(send(HttpMethod.DELETE, part, "").header("If-Match", "1")).hasStatus(412);
        assertThat(send(HttpMethod.DELETE, part, "").header("If-Match", "2")).hasStatus(204);
        assertThat(send(HttpMethod.POST, url + list, "{}")).hasStatus(422);
    }

    @Test
    void keepsTheTeamAndTheLadder() {
        var zhao = cast.person("赵鹏", Role.MEMBER).id().value();
        var member = url + "/members/" + zhao;
        assertThat(send(HttpMethod.PUT, member, "{\"role\": \"接口\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(2);
        assertThat(send(HttpMethod.DELETE, member, "")).hasStatus(204);
        var level = "{\"person\": %d, \"answerHours\": 24}".formatted(me.id().value());
        assertThat(send(HttpMethod.PUT, url + "/ladder/1", level)).hasStatusOk();
        assertThat(send(HttpMethod.PUT, url + "/ladder/1", level)).hasStatus(409);
        assertThat(send(HttpMethod.PUT, url + "/ladder/1", level).header("If-Match", "1"))
                .hasStatusOk();
        assertThat(send(HttpMethod.PUT, url + "/ladder/9", level)).hasStatus(422);
        assertThat(send(HttpMethod.DELETE, url + "/ladder/1", "")).hasStatus(204);
    }

    @Test
    void showsStrangersNothingEvenInsideABody() {
        token = token(cast.projectManager());

        for (var path : new String[] {"", "/members", "/clauses", "/milestones", "/ladder"}) {
            assertThat(send(HttpMethod.GET, url + path, "")).as(path).hasStatus(404);
        }
        assertThat(send(HttpMethod.POST, "/api/v1/projects", body(client.slug()))).hasStatus(404);
        assertThat(send(HttpMethod.POST, url + "/milestones", "{}")).hasStatus(404);
    }

    private static String body(String client) {
        return """
        {"client": "%s", "name": "WMS 升级", "plannedStart": "2026-03-01", "plannedEnd": "2026-11-30"}
        """
                .formatted(client);
    }

    private String token(Me owner) {
        return tokens.make(owner, "test", Set.of(Scope.READ, Scope.WRITE), Duration.ofDays(1));
    }

    private MockMvcRequestBuilder send(HttpMethod method, String uri, String body) {
        return program.method(method)
                .uri(uri)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
