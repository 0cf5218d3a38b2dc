package org.heed.rhythm.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.ClientCard;
import org.heed.client.ContactId;
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

/** Programs agree, plan, answer and tell as people do. */
@HeedTest
class RhythmApiTests {

    @Autowired private MockMvcTester program;
    @Autowired private ApiTokens tokens;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;

    private ClientCard client;
    private ContactId lin;
    private String mine;
    private String theirs;

    @BeforeEach
    void aClient() {
        var me = cast.projectManager();
        client = clientele.hengyuan(me);
        lin = clientele.lin(me, client);
        mine = token(me);
        theirs = token(cast.projectManager());
    }

    @Test
    void agreesARhythmAndEndsItByVersion() {
        var body =
                "{\"about\":\"%s\",\"contact\":%d,\"every\":7}"
                        .formatted(client.slug(), lin.value());
        var made = post(mine, "/rhythms", body, null);
        // The second version: whom we ask for first had the standard rhythm before.
        assertThat(made).hasStatus(201).hasHeader("ETag", "\"2\"");
        assertThat(made).bodyJson().extractingPath("$.every").isEqualTo(7);
        var here = place(made);
        assertThat(get(theirs, here)).hasStatus(404);
        assertThat(get(mine, "/rhythms?about=" + client.slug()))
                .bodyJson()
                .extractingPath("$.items[0].contactName")
                .isEqualTo("林雅雯");
        assertThat(post(mine, here + "/end", "", null)).hasStatus(428);
        assertThat(post(mine, here + "/end", "", "\"7\"")).hasStatus(412);
        assertThat(post(mine, here + "/end", "", "\"2\"")).hasStatus(204);
    }

    @Test
    void plansAndSaysWhatBecameOfIt() {
        var body =
                "{\"about\":\"%s\",\"contact\":%d,\"every\":7,\"what\":\"Report\"}"
                        .formatted(client.slug(), lin.value());
        var here = place(post(mine, "/communication-plans", body, null));
        assertThat(post(mine, here + "/completion", "{\"words\":\"Week 47\"}", "\"1\""))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"");
        assertThat(post(mine, here + "/omission", "{\"why\":\"\"}", "\"2\"")).hasStatus(422);
        assertThat(post(mine, here + "/omission", "{\"why\":\"Holiday\"}", "\"2\""))
                .bodyJson()
                .extractingPath("$.skipped")
                .isEqualTo(1);
        assertThat(post(theirs, here + "/end", "", "\"3\"")).hasStatus(404);
    }

    @Test
    void lateBadNewsIsOnTheRadarWithItsReasonUntilItIsTold() {
        var body =
                "{\"about\":\"%s\",\"what\":\"Two weeks\",\"known\":\"2026-11-01T08:00:00Z\"}"
                        .formatted(client.slug());
        var here = place(post(mine, "/bad-news", body, null));
        assertThat(get(mine, "/radar"))
                .bodyJson()
                .extractingPath("$.items[0].signs[0].facts.what")
                .isEqualTo("Two weeks");
        assertThat(get(theirs, "/radar")).bodyJson().extractingPath("$.items").asArray().isEmpty();
        assertThat(post(mine, here + "/telling", "{\"words\":\"On the phone\"}", null))
                .hasStatusOk();
        assertThat(post(mine, here + "/telling", "{\"words\":\"Again\"}", null)).hasStatus(409);
        assertThat(get(mine, "/radar")).bodyJson().extractingPath("$.items").asArray().isEmpty();
    }

    @Test
    void whatIsConfirmedIsNoGap() {
        var told = place(post(mine, "/touchpoints", said("out"), null));
        var gap = "/drop-off-points?about=" + client.slug();
        assertThat(get(mine, gap)).bodyJson().extractingPath("$.items[0].gap").asArray().hasSize(1);
        assertThat(post(mine, told + "/confirmation", "{}", null)).hasStatus(204);
        assertThat(get(mine, gap)).bodyJson().extractingPath("$.items[0].gap").asArray().isEmpty();
    }

    @Test
    void whoWroteWaitsForAnAnswer() {
        post(mine, "/touchpoints", said("in"), null);
        var replies = get(mine, "/replies?mine=true");
        assertThat(replies).bodyJson().extractingPath("$.items[0].words").isEqualTo("Hello");
        assertThat(get(theirs, "/replies"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    private String said(String direction) {
        return """
        {"about":"%s","contact":%d,"channel":"email","direction":"%s","language":"en",
         "words":"Hello","clientVisible":true}
        """
                .formatted(client.slug(), lin.value(), direction);
    }

    private static String place(MvcTestResult made) {
        return String.valueOf(made.getResponse().getHeader("Location")).replace("/api/v1", "");
    }

    private MvcTestResult get(String token, String path) {
        return program.get()
                .uri("/api/v1" + path)
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private MvcTestResult post(String token, String path, String body, String match) {
        var request =
                program.post()
                        .uri("/api/v1" + path)
                        .header("Authorization", "Bearer " + token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body);
        return (match == null ? request : request.header("If-Match", match)).exchange();
    }

    private String token(Me me) {
        return tokens.make(me, "test", EnumSet.of(Scope.READ, Scope.WRITE), Duration.ofDays(1));
    }
}
