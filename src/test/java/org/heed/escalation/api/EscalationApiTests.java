package org.heed.escalation.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.heed.escalation.Team;
import org.heed.identity.ApiTokens;
import org.heed.identity.Me;
import org.heed.identity.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.util.EnumSet;

/** Programs raise, decide, ask for help and write the card as people do. */
@HeedTest
class EscalationApiTests {

    @Autowired private MockMvcTester program;
    @Autowired private ApiTokens tokens;
    @Autowired private Team team;

    private Team.Side side;
    private String siyuan;
    private String jianguo;

    @BeforeEach
    void aTeam() {
        side = team.side();
        siyuan = token(side.siyuan());
        jianguo = token(side.jianguo());
    }

    @Test
    void raisesOnceAndDecides() {
        var body =
                """
                {"about": "%s", "question": "要不要加人？", "happened": "两次延期",
                 "options": [{"text": "加", "effect": "八万"}, {"text": "不加"}], "recommended": 2}
                """
                        .formatted(side.matter().label());
        var made = post(siyuan, "/escalations", body, "k1");
        assertThat(made).hasStatus(201).hasHeader("ETag", "\"1\"");
        var place = String.valueOf(made.getResponse().getHeader("Location"));
        assertThat(post(siyuan, "/escalations", body, "k1")).hasHeader("Location", place);
        assertThat(made).bodyJson().extractingPath("$.asked.personName").isEqualTo("刘建国");
        assertThat(made).bodyJson().extractingPath("$.options[1].recommended").isEqualTo(true);

        var path = place.replace("/api/v1", "");
        assertThat(post(siyuan, path + "/decision", "{\"option\": 1}", null)).hasStatus(422);
        assertThat(post(jianguo, path + "/question", "{\"text\": \"为何？\"}", null))
                .bodyJson()
                .extractingPath("$.questions[0].askedBy")
                .isEqualTo("刘建国");
        assertThat(post(jianguo, path + "/decision", "{\"option\": 1}", null))
                .bodyJson()
                .extractingPath("$.words")
                .isEqualTo("加");
        assertThat(post(jianguo, path + "/decision", "{\"words\": \"不\"}", null)).hasStatus(409);
        assertThat(get(siyuan, "/escalations?about=" + side.matter().label()))
                .bodyJson()
                .extractingPath("$.items[0].state")
                .isEqualTo("decided");
    }

    @Test
    void writesTheCardByVersionAndSaysWhoReadIt() {
        var path = "/clients/" + side.client().slug() + "/card";
        var words = "{\"goingOn\": \"在等法务\", \"answer\": \"先道歉\"}";
        assertThat(get(siyuan, path)).hasStatus(404);
        assertThat(put(siyuan, path, words, null)).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(put(siyuan, path, words, "\"7\"")).hasStatus(412);
        assertThat(put(siyuan, path, words, "\"1\"")).hasHeader("ETag", "\"2\"");
        assertThat(post(jianguo, path + "/reading", "", null))
                .bodyJson()
                .extractingPath("$.readings[0].name")
                .isEqualTo("刘建国");
    }

    @Test
    void asksForHelpAndTellsDifficulties() {
        var about = side.matter().label();
        var help =
                post(
                        siyuan,
                        "/support-requests",
                        "{\"about\": \"%s\", \"text\": \"请您出面\"}".formatted(about),
                        null);
        var path = String.valueOf(help.getResponse().getHeader("Location")).substring(7);
        assertThat(post(jianguo, path + "/answer", "{\"answer\": \"我去\"}", null))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("answered");
        var difficulty =
                post(
                        siyuan,
                        "/difficulties",
                        "{\"about\": \"%s\", \"text\": \"不给表\", \"kind\": \"rules\"}"
                                .formatted(about),
                        null);
        var log = String.valueOf(difficulty.getResponse().getHeader("Location")).substring(7);
        assertThat(post(siyuan, log + "/report", "", null))
                .bodyJson()
                .extractingPath("$.leader")
                .isEqualTo("刘建国");
        assertThat(post(siyuan, log + "/strategy", "{\"strategy\": \"x\"}", null)).hasStatus(422);
        assertThat(post(jianguo, log + "/acknowledgement", "", null)).hasStatusOk();
        assertThat(get(jianguo, "/warnings"))
                .bodyJson()
                .extractingPath("$.items[0].signs[0].text")
                .isEqualTo("客户 1 次没有按约定做");
    }

    private String token(Me me) {
        return tokens.make(me, "test", EnumSet.of(Scope.READ, Scope.WRITE), Duration.ofDays(1));
    }

    private MvcTestResult get(String token, String path) {
        return program.get()
                .uri("/api/v1" + path)
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private MvcTestResult post(String token, String path, String body, String key) {
        var request =
                program.post()
                        .uri("/api/v1" + path)
                        .header("Authorization", "Bearer " + token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body);
        return key == null ? request.exchange() : request.header("Idempotency-Key", key).exchange();
    }

    private MvcTestResult put(String token, String path, String body, String match) {
        var request =
                program.put()
                        .uri("/api/v1" + path)
                        .header("Authorization", "Bearer " + token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body);
        return match == null ? request.exchange() : request.header("If-Match", match).exchange();
    }
}
