package org.heed.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
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

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;

/** Complaints over the API. */
@HeedTest
class ComplaintsApiTests {

    private static final String PATH = "/api/v1/complaints";

    @Autowired Cast cast;
    @Autowired Clientele clientele;
    @Autowired ApiTokens tokens;
    @Autowired TestClock clock;
    @Autowired JsonMapper json;
    @Autowired MockMvcTester program;

    private Me siyuan;
    private ClientCard northwind;
    private String token;

    @BeforeEach
    void aProgramOfSiyuans() {
        siyuan = cast.projectManager();
        northwind = clientele.northwind(siyuan);
        token =
                tokens.make(
                        siyuan, "test", EnumSet.of(Scope.READ, Scope.WRITE), Duration.ofDays(1));
    }

    @Test
    void takesAComplaintDownByIdOrByShortName() {
        var byId = post(PATH, Map.of("client", northwind.id().value(), "words", "It times out."));
        var bySlug = post(PATH, Map.of("client", northwind.slug(), "words", "And again."));
        assertThat(byId).hasStatus(201).containsHeader("Location").hasHeader("ETag", "\"1\"");
        assertThat(body(byId).get("state").asString()).isEqualTo("received");
        assertThat(body(bySlug).get("client").get("id").asLong()).isEqualTo(northwind.id().value());
    }

    @Test
    void saysEverythingThatIsWrongAtOnceWithPointers() {
        var answer =
                post(
                        PATH,
                        Map.of(
                                "client", northwind.slug(),
                                "words", " ",
                                "severity", "terrible",
                                "receivedAt", "yesterday"));
        assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(body(answer).findValuesAsString("pointer"))
                .contains("/words", "/severity", "/receivedAt");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        var answer = post(PATH, Map.of("client", northwind.slug(), "words", "x", "approvedBy", 1));
        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void refusesAClientOfOthersAsIfThereWereNone() {
        var others = clientele.hengyuan(cast.projectManager());
        var foreign = post(PATH, Map.of("client", others.id().value(), "words", "x"));
        var none = post(PATH, Map.of("client", 999_999_999, "words", "x"));
        assertThat(foreign).hasStatus(422);
        assertThat(body(foreign).get("type")).isEqualTo(body(none).get("type"));
        assertThat(body(foreign).get("detail")).isEqualTo(body(none).get("detail"));
    }

    @Test
    void walksTheFirstStepsOfALife() {
        var at =
                body(post(PATH, Map.of("client", northwind.slug(), "words", "It times out.")))
                        .get("number")
                        .asString();
        clock.pass(Duration.ofMinutes(5));
        var talk =
                Map.of(
                        "talk",
                        Map.of(
                                "channel", "phone",
                                "at", clock.instant().toString(),
                                "words", "We heard you; Siyuan looks after it.",
                                "after", "uneasy"));
        var acknowledged =
                post(
                        PATH + "/" + at + "/acknowledgement",
                        Map.of(
                                "telling",
                                talk,
                                "nextAt",
                                clock.instant().plus(Duration.ofHours(6)).toString()));
        assertThat(acknowledged).hasStatusOk();
        assertThat(body(acknowledged).get("state").asString()).isEqualTo("acknowledged");
        var tooEarly = post(PATH + "/" + at + "/assessment", Map.of());
        assertThat(tooEarly).hasStatus(422);
        assertThat(body(tooEarly).get("errors").size()).isGreaterThan(2);
        var verified = get(PATH + "/" + at + "/timeline/verification");
        assertThat(body(verified).get("intact").asBoolean()).isTrue();
        assertThat(body(get(PATH + "/" + at + "/timeline")).get("items").size()).isPositive();
    }

    @Test
    void changesOnlyTheVersionItWasShown() {
        var made = post(PATH, Map.of("client", northwind.slug(), "words", "It times out."));
        var at = Objects.requireNonNull(made.getResponse().getHeader("Location"));
        assertThat(patch(at, Map.of("subject", "Checkout"), null)).hasStatus(428);
        assertThat(patch(at, Map.of("subject", "Checkout"), "\"1\"")).hasStatusOk();
        assertThat(patch(at, Map.of("subject", "Payment"), "\"1\"")).hasStatus(412);
        assertThat(body(get(at)).get("subject").asString()).isEqualTo("Checkout");
    }

    @Test
    void takesTwoThousandChineseComplaintsAndFindsAndPagesThem() {
        var words = ("換了團隊之後，進度不進反退，" + "上線一延再延。").repeat(400).substring(0, 7_990);
        for (int i = 0; i < 2_000; i++) {
            var answer =
                    post(
                            PATH,
                            Map.of(
                                    "client",
                                    northwind.slug(),
                                    "words",
                                    words.substring(0, 1 + i * 4 % words.length()) + " 第" + i + "號",
                                    "severity",
                                    i % 2 == 0 ? "major" : "minor"));
            assertThat(answer).hasStatus(201);
        }
        var seen = new HashSet<String>();
        var query = "?client=" + northwind.slug() + "&severity=major&limit=200";
        JsonNode page = body(get(PATH + query));
        while (true) {
            page.get("items").forEach(it -> seen.add(it.get("number").asString()));
            if (!page.hasNonNull("next")) {
                break;
            }
            page = body(get(PATH + query + "&cursor=" + page.get("next").asString()));
        }
        assertThat(seen).hasSize(1_000);
        var found = body(get(PATH + "?client=" + northwind.slug() + "&q=团队"));
        assertThat(found.get("items").size()).isEqualTo(50);
        assertThat(found.hasNonNull("next")).isTrue();
    }

    @Test
    void answersTheSameKeyWithTheSameComplaint() {
        var request = Map.of("client", northwind.slug(), "words", "Once.");
        var first = post(PATH, request, "key-" + Cast.next());
        var key = "key-" + Cast.next();
        var again = Arrays.asList(post(PATH, request, key), post(PATH, request, key));
        assertThat(again).allSatisfy(it -> assertThat(it).hasStatus(201));
        assertThat(body(again.get(0)).get("number")).isEqualTo(body(again.get(1)).get("number"));
        assertThat(body(first).get("number")).isNotEqualTo(body(again.get(0)).get("number"));
        assertThat(post(PATH, Map.of("client", northwind.slug(), "words", "Other."), key))
                .hasStatus(422);
    }

    private MvcTestResult get(String path) {
        return program.get().uri(path).header("Authorization", "Bearer " + token).exchange();
    }

    private MvcTestResult post(String path, Object body) {
        return post(path, body, null);
    }

    private MvcTestResult post(String path, Object body, @Nullable String key) {
        var request =
                program.post()
                        .uri(path)
                        .header("Authorization", "Bearer " + token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(body));
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }

    private MvcTestResult patch(String path, Object body, @Nullable String version) {
        var request =
                program.method(HttpMethod.PATCH)
                        .uri(path)
                        .header("Authorization", "Bearer " + token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(body));
        return (version == null ? request : request.header("If-Match", version)).exchange();
    }

    private JsonNode body(MvcTestResult result) {
        return json.readTree(
                new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
