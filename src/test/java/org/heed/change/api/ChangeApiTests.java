package org.heed.change.api;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.heed.HeedTest;
import org.heed.change.Wishes;
import org.heed.identity.ApiTokens;
import org.heed.identity.Me;
import org.heed.identity.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.util.EnumSet;

/** Programs take a change from a wish to its end, and lose no race they did not run. */
@HeedTest
class ChangeApiTests {

    @Autowired private MockMvcTester program;
    @Autowired private ApiTokens tokens;
    @Autowired private Wishes wishes;

    private Wishes.Wish wish;
    private String siyuan;

    @BeforeEach
    void aWish() {
        wish = wishes.raised();
        siyuan = token(wish.siyuan());
    }

    @Test
    void isWrittenDownOnceForAKey() {
        var body =
                """
                {"project": "%s", "contact": %d, "title": "簡訊通知", "words": "司機要收簡訊",
                 "language": "zh-Hant", "cause": "forgotten"}
                """
                        .formatted(wishes.card(wish).projectNumber(), wish.side().lin().value());

        var made = post("/changes", body, "Idempotency-Key", "once");
        assertThat(made).hasStatus(201).hasHeader("ETag", "\"1\"");
        var place = String.valueOf(made.getResponse().getHeader("Location"));
        assertThat(post("/changes", body, "Idempotency-Key", "once")).hasHeader("Location", place);
        assertThat(made).bodyJson().extractingPath("$.state").isEqualTo("raised");
        json(get("/changes?project=" + wishes.card(wish).projectNumber()))
                .extractingPath("$.items.length()")
                .isEqualTo(2);
    }

    @Test
    void goesFromAnAnalysisToAnAnswer() {
        state(post(at("/analysis"), analysis(4, "12000")), "analysed");
        assertThat(post(at("/offer"), "{\"words\": \"四天，一萬二\"}")).hasStatus(422);
        state(
                post(
                        at("/offer"),
                        "{\"words\": \"四天，一萬二\", \"validUntil\": \"%s\"}"
                                .formatted(wishes.today().plusDays(14))),
                "fed-back");
        assertThat(post(at("/answer"), "{\"offer\": 1, \"verdict\": \"accepted\"}")).hasStatus(422);
        state(
                post(
                        at("/answer"),
                        """
                        {"offer": 1, "verdict": "accepted", "option": 1,
                         "reference": "十二月一日電話"}
                        """),
                "accepted");
        json(get(at(""))).extractingPath("$.answers[0].option").isEqualTo(1);
    }

    @Test
    void isSignedOnPaper() throws Exception {
        wishes.analyse(wish, 4, 1_200_000);
        wishes.feedBack(wish);
        wishes.accept(wish);
        var paper =
                """
                {"agreement": 1, "document": %d, "name": "林雅雯", "role": "副總", "on": "%s"}
                """;
        var today = wishes.today();
        assertThat(post(at("/paper-signature"), paper.formatted(1L << 50, today)))
                .hasStatus(422)
                .bodyText()
                .contains("document");

        var kept =
                program.post()
                        .uri("/api/v1/documents")
                        .multipart()
                        .file(
                                new MockMultipartFile(
                                        "file", "signed.txt", null, "簽".getBytes(UTF_8)))
                        .param("of", wish.id().number())
                        .header("Authorization", "Bearer " + siyuan)
                        .exchange();
        assertThat(kept).hasStatus(201);
        var place = String.valueOf(kept.getResponse().getHeader("Location"));
        var document = Long.parseLong(place.substring(place.lastIndexOf('/') + 1));
        json(post(at("/paper-signature"), paper.formatted(document, today)))
                .extractingPath("$.agreements[0].signatures[0].name")
                .isEqualTo("林雅雯");
    }

    @Test
    void isLetGoPutOffAndTakenUpAgain() {
        state(
                post(
                        at("/deferral"),
                        "{\"until\": \"%s\", \"why\": \"等預算\"}"
                                .formatted(wishes.today().plusDays(30))),
                "deferred");
        state(post(at("/resumption"), ""), "raised");
        assertThat(post(at("/withdrawal"), "{\"why\": \"\"}")).hasStatus(422);
        state(post(at("/withdrawal"), "{\"why\": \"不需要了\"}"), "withdrawn");
        assertThat(post(at("/resumption"), "")).hasStatus(409);
    }

    /** Whoever names the version they saw is told when somebody was faster; with any verb. */
    @Test
    void isNotChangedByWhoSawAnOlderOne() {
        var old = "\"" + wishes.card(wish).version() + "\"";
        assertThat(post(at("/analysis"), analysis(4, "12000"), "If-Match", old)).hasStatusOk();

        var until = wishes.today().plusDays(14);
        for (var late :
                new String[][] {
                    {"/analysis", analysis(1, "1")},
                    {"/approval", "{\"analysis\": 1}"},
                    {"/offer", "{\"words\": \"一\", \"validUntil\": \"%s\"}".formatted(until)},
                    {"/deferral", "{\"until\": \"%s\", \"why\": \"一\"}".formatted(until)},
                    {"/withdrawal", "{\"why\": \"一\"}"}
                }) {
            assertThat(post(at(late[0]), late[1], "If-Match", old)).as(late[0]).hasStatus(412);
        }
        json(get(at(""))).extractingPath("$.state").isEqualTo("analysed");
        state(
                post(
                        at("/withdrawal"),
                        "{\"why\": \"一\"}",
                        "If-Match",
                        "\"" + wishes.card(wish).version() + "\""),
                "withdrawn");
    }

    @Test
    void isNotThereForAStranger() {
        var stranger = token(wishes.raised().siyuan());
        assertThat(
                        program.get()
                                .uri("/api/v1" + at(""))
                                .header("Authorization", "Bearer " + stranger))
                .hasStatus(404);
    }

    private String at(String below) {
        return wish.id().url() + below;
    }

    private static String analysis(int days, String cost) {
        return """
        {"quality": "好", "risk": "小", "requirements": "一項", "currency": "TWD", "options": [
         {"title": "做", "effect": "可用手機", "days": %d, "cost": "%s", "recommended": true}]}
        """
                .formatted(days, cost);
    }

    private static void state(MvcTestResult answer, String state) {
        json(answer).extractingPath("$.state").isEqualTo(state);
    }

    private static AbstractJsonContentAssert<?> json(MvcTestResult answer) {
        return assertThat(answer).hasStatusOk().bodyJson();
    }

    private String token(Me me) {
        return tokens.make(me, "test", EnumSet.of(Scope.READ, Scope.WRITE), Duration.ofDays(1));
    }

    private MvcTestResult get(String path) {
        return program.get()
                .uri("/api/v1" + path)
                .header("Authorization", "Bearer " + siyuan)
                .exchange();
    }

    private MvcTestResult post(String path, String body, String... header) {
        var request =
                program.post()
                        .uri("/api/v1" + path)
                        .header("Authorization", "Bearer " + siyuan)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body);
        return header.length == 0
                ? request.exchange()
                : request.header(header[0], header[1]).exchange();
    }
}
