package org.heed.handover.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.heed.handover.Relay;
import org.heed.identity.ApiTokens;
import org.heed.identity.Me;
import org.heed.identity.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.EnumSet;

/** Programs hand over, accept, decline and look, as people do. */
@HeedTest
class HandoverApiTests {

    @Autowired private MockMvcTester program;
    @Autowired private ApiTokens tokens;
    @Autowired private Relay relay;
    @Autowired private JsonMapper json;

    private Relay.Leg leg;
    private String siyuan;
    private String min;

    @BeforeEach
    void aLeg() {
        leg = relay.leg();
        siyuan = token(leg.siyuan());
        min = token(leg.min());
    }

    @Test
    void beginsOnceHandsAndAcceptsByVersion() throws Exception {
        var body =
                """
                {"about": "%s", "to": %d, "reason": "调岗", "plannedOn": "2026-11-30"}
                """
                        .formatted(leg.side().matter().label(), leg.min().id().value());
        var made = post(siyuan, "/handovers", body, "k1");
        assertThat(made).hasStatus(201).hasHeader("ETag", "\"1\"");
        var place = String.valueOf(made.getResponse().getHeader("Location"));
        assertThat(post(siyuan, "/handovers", body, "k1")).hasHeader("Location", place);
        assertThat(post(siyuan, "/handovers", body, "k2")).hasStatus(409);
        assertThat(made).bodyJson().extractingPath("$.waiting").isEqualTo(12);

        var path = place.replace("/api/v1", "");
        assertThat(send(HttpMethod.GET, min, path, "", null)).hasStatus(404);
        assertThat(send(HttpMethod.POST, siyuan, path + "/handing", "", "\"9\"")).hasStatus(412);
        assertThat(send(HttpMethod.POST, siyuan, path + "/handing", "", "\"1\"")).hasStatusOk();
        var line =
                json.readTree(made.getResponse().getContentAsString()).at("/lines/0/id").asLong();
        var accept = path + "/lines/" + line + "/acceptance";
        assertThat(send(HttpMethod.POST, siyuan, accept, "", null)).hasStatus(422);
        assertThat(send(HttpMethod.POST, min, accept, "", "\"9\"")).hasStatus(412);
        assertThat(send(HttpMethod.POST, min, accept, "", null))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("accepted");
        assertThat(send(HttpMethod.POST, min, accept, "", null)).hasStatus(409);
        assertThat(send(HttpMethod.GET, min, path, "", null))
                .bodyJson()
                .extractingPath("$.onTheHook")
                .isEqualTo(true);
    }

    @Test
    void listsWhatIsOpenAndPlansMeetings() {
        var id = relay.handed(leg).value();
        assertThat(send(HttpMethod.GET, min, "/handovers", "", null))
                .bodyJson()
                .extractingPath("$.items[0].id")
                .isEqualTo(Math.toIntExact(id));
        var lin = "/handovers/" + id + "/contacts/" + leg.side().lin().value();
        assertThat(
                        send(
                                HttpMethod.PUT,
                                min,
                                lin + "/plan",
                                "{\"plannedOn\": \"" + relay.today().plusDays(2) + "\"}",
                                "\"1\""))
                .hasHeader("ETag", "\"2\"");
        assertThat(send(HttpMethod.POST, min, lin + "/excuse", "{\"why\": \"x\"}", null))
                .hasStatus(422);
        assertThat(send(HttpMethod.POST, siyuan, lin + "/excuse", "{\"why\": \"休假\"}", null))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("excused");
        assertThat(send(HttpMethod.GET, min, "/handovers?state=none", "", null)).hasStatus(422);
    }

    private MvcTestResult post(String token, String path, String body, String key) {
        return program.post()
                .uri("/api/v1" + path)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult send(
            HttpMethod method, String token, String path, String body, @Nullable String match) {
        var request =
                program.method(method)
                        .uri("/api/v1" + path)
                        .header("Authorization", "Bearer " + token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body);
        if (match != null) {
            request.header("If-Match", match);
        }
        return request.exchange();
    }

    private String token(Me me) {
        return tokens.make(me, "test", EnumSet.of(Scope.READ, Scope.WRITE), Duration.ofDays(1));
    }
}
