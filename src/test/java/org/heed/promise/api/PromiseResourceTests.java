package org.heed.promise.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.ClientCard;
import org.heed.identity.ApiTokens;
import org.heed.identity.Me;
import org.heed.identity.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.util.EnumSet;

/** Promises, touchpoints and lessons over the API. */
@HeedTest
class PromiseResourceTests {

    @Autowired private MockMvcTester program;
    @Autowired private ApiTokens tokens;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;

    private ClientCard client;
    private String token;

    @BeforeEach
    void aClientOfOurs() {
        var me = cast.projectManager();
        client = clientele.hengyuan(me);
        token = token(me);
    }

    @Test
    void keepsAPromise() {
        var made =
                post(
                        "/api/v1/promises",
                        """
                        {"about": "%s", "text": "新的上線時間表", "language": "zh-Hant",
                         "due": "2099-11-27T10:00:00Z", "effort": "PT6H", "confidence": 80}
                        """
                                .formatted(client.slug()));
        assertThat(made).hasStatus(201).bodyJson().extractingPath("$.state").isEqualTo("open");
        var place = String.valueOf(made.getResponse().getHeader("Location"));

        assertThat(
                        post(
                                place + "/renegotiation",
                                "{\"due\": \"2099-12-01T10:00:00Z\", \"consent\": \"来电\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.slips")
                .isEqualTo(1);
        assertThat(post(place + "/keeping", "{}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("kept");
        assertThat(post(place + "/keeping", "{}")).hasStatus(422);
        assertThat(get("/api/v1/promises?state=kept&about=" + client.slug()))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void pointsAtWhatIsMissing() {
        assertThat(
                        post(
                                "/api/v1/promises",
                                "{\"about\": \"" + client.slug() + "\", \"text\": \"ASAP\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/due");
        assertThat(post("/api/v1/promises", "{\"about\": \"HD-999999\", \"text\": \"x\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/about");
    }

    @Test
    void saysWhatSpeaksAgainstAPromiseAndMakesItAllTheSame() {
        var body =
                """
                {"about": "%s", "text": "全部遷移", "due": "2026-11-26T10:00:00Z",
                 "effort": "PT90H", "control": "not-ours"}
                """
                        .formatted(client.slug());
        assertThat(post("/api/v1/promises/warnings", body))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[0].pointer", it -> it.assertThat().isEqualTo("/control"))
                .hasPathSatisfying("$.load.needed", it -> it.assertThat().isEqualTo("PT90H"));
        assertThat(post("/api/v1/promises", body))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.warnings.length()")
                .isEqualTo(2);
    }

    @Test
    void reviewsAnEveningAndLearns() {
        var made =
                post(
                        "/api/v1/promises",
                        """
                        {"about": "%s", "text": "x", "due": "2099-11-27T10:00:00Z",
                         "confidence": 70}
                        """
                                .formatted(client.slug()));
        var place = String.valueOf(made.getResponse().getHeader("Location"));
        assertThat(get("/api/v1/promises/review")).bodyJson().extractingPath("$.left").isEqualTo(1);
        assertThat(post(place + "/review", "{\"answer\": \"maybe\"}")).hasStatus(422);
        assertThat(post(place + "/review", "{\"answer\": \"keep\", \"tomorrow\": true}"))
                .hasStatusOk()
                .bodyJson()
                .hasPath("$.planOn");
        assertThat(get("/api/v1/promises/review")).bodyJson().extractingPath("$.left").isEqualTo(0);
        assertThat(post(place + "/keeping", "{}")).hasStatusOk();
        assertThat(get("/api/v1/promises/learning"))
                .bodyJson()
                .hasPathSatisfying("$.keptRate", it -> it.assertThat().isEqualTo(1.0))
                .hasPathSatisfying("$.reliability[0].said", it -> it.assertThat().isEqualTo(0.7));
    }

    @Test
    void recordsATouchpoint() {
        var made =
                post(
                        "/api/v1/touchpoints",
                        """
                        {"about": "%s", "channel": "phone", "direction": "in", "words": "我很失望",
                         "language": "zh-Hant", "emotionBefore": "angry", "emotionAfter": "uneasy"}
                        """
                                .formatted(client.slug()));

        assertThat(made)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.emotionBefore")
                .isEqualTo("angry");
        assertThat(get("/api/v1/touchpoints?about=" + client.slug()))
                .bodyJson()
                .extractingPath("$.items[0].words")
                .isEqualTo("我很失望");
        assertThat(
                        post(
                                "/api/v1/touchpoints",
                                "{\"about\": \"" + client.slug() + "\", \"channel\": \"pigeon\"}"))
                .hasStatus(422);
    }

    @Test
    void writesALessonOnceAndChangesItByVersion() {
        var body =
                """
                {"about": "%s", "condition": "換人之後", "advice": "每週三書面更新",
                 "evidence": "恆遠等了兩個月", "causes": ["交接缺失"]}
                """
                        .formatted(client.slug());
        var made = post("/api/v1/lessons", body);
        assertThat(made).hasStatus(201).hasHeader("ETag", "\"1\"");
        var place = String.valueOf(made.getResponse().getHeader("Location"));
        var other = "{\"condition\": \"換人之前\", \"advice\": \"先約\", \"evidence\": \"恆遠\"}";

        assertThat(put(place, other, null)).hasStatus(428);
        assertThat(put(place, other, "\"7\"")).hasStatus(412);
        assertThat(put(place, other, "\"1\"")).hasStatusOk().hasHeader("ETag", "\"2\"");
    }

    @Test
    void showsNothingToStrangers() {
        var made =
                post(
                        "/api/v1/promises",
                        """
                        {"about": "%s", "text": "x", "due": "2099-11-27T10:00:00Z"}
                        """
                                .formatted(client.slug()));
        token = token(cast.projectManager());

        assertThat(get(String.valueOf(made.getResponse().getHeader("Location")))).hasStatus(404);
        assertThat(get("/api/v1/promises?about=" + client.slug())).hasStatus(422);
        assertThat(get("/api/v1/mail")).bodyJson().extractingPath("$.items.length()").isEqualTo(0);
    }

    private String token(Me me) {
        return tokens.make(me, "test", EnumSet.of(Scope.READ, Scope.WRITE), Duration.ofDays(1));
    }

    private MvcTestResult get(String path) {
        return program.get().uri(path).header("Authorization", "Bearer " + token).exchange();
    }

    private MvcTestResult post(String path, String body) {
        return program.post()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult put(String path, String body, @Nullable String match) {
        var request =
                program.put()
                        .uri(path)
                        .header("Authorization", "Bearer " + token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body);
        return match == null ? request.exchange() : request.header("If-Match", match).exchange();
    }
}
