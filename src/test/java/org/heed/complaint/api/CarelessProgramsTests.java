package org.heed.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Phase;
import org.heed.document.Documents;
import org.heed.document.NewDocument;
import org.heed.identity.ApiTokens;
import org.heed.identity.Me;
import org.heed.identity.Scope;
import org.heed.kernel.About;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

/** Bodies no page would send: each is refused at its field, none is our fault. */
@HeedTest
class CarelessProgramsTests {

    @Autowired Cast cast;
    @Autowired Cases cases;
    @Autowired ComplaintLists lists;
    @Autowired Documents documents;
    @Autowired ApiTokens tokens;
    @Autowired TestClock clock;
    @Autowired MockMvcTester program;

    private Me zhou;
    private String token;

    @BeforeEach
    void aProgram() {
        zhou = cast.projectManager();
        token = tokens.make(zhou, "test", EnumSet.of(Scope.READ, Scope.WRITE), Duration.ofDays(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PATCH | | {\"tags\": [\"a\", null]} | /tags/1",
                "PUT | /owner | {\"owner\": 1, \"coOwners\": [null]} | /coOwners",
                "PUT | /causes | {\"causes\": [null]} | /causes",
                "POST | /split | {\"points\": [null]} | /points",
                "POST | /actions | {\"text\": \"x\", \"owner\": 1, \"dueOn\": \"+999999999-01-01\"}"
                        + " | /dueOn",
                "POST | /follow-ups | {\"dueAt\": \"+99999-01-01T00:00:00Z\"} | /dueAt",
                "POST | /lesson | {\"language\": \"klingon\", \"condition\": \"a\", \"advice\":"
                        + " \"b\"} | /language",
                "POST | /lesson | {\"causes\": [null], \"condition\": \"a\", \"advice\": \"b\"}"
                        + " | /causes/0",
                "POST | /acknowledgement | {\"nextAt\": \"2030-01-01T00:00:00Z\", \"telling\":"
                    + " {\"mail\": {\"subject\": \"a\", \"words\": \"b\", \"language\": \"xx\"}}} |"
                    + " /telling/mail/language",
            })
    void areToldWhere(String method, @Nullable String below, String body, String pointer) {
        var number = cases.received(zhou);

        var answer = send(method, number, below == null ? "" : below, body, "\"1\"");

        assertThat(answer).hasStatus(422).bodyText().contains("\"" + pointer + "\"");
    }

    @Test
    void citeNoFileOfAnotherComplaint() {
        var number = cases.at(zhou, Phase.PROPOSED);
        var mine = file(zhou, lists.card(zhou, number));
        var stranger = cast.projectManager();
        var theirs = file(stranger, lists.card(stranger, cases.received(stranger)));
        var other = file(zhou, lists.card(zhou, cases.received(zhou)));

        for (long wrong : List.of(theirs, other, 999_999_999L)) {
            assertThat(decide(number, wrong)).hasStatus(422).bodyText().contains("/document");
        }
        assertThat(decide(number, mine)).hasStatusOk();
    }

    @Test
    void areHeldToTheVersionTheyNameByEveryVerb() {
        var number = cases.at(zhou, Phase.ACKNOWLEDGED);
        var talk =
                """
                {"telling": {"talk": {"channel": "phone", "at": "%s", "words": "還在查"}}}
                """
                        .formatted(clock.instant());

        assertThat(send("POST", number, "/updates", talk, "\"1\"")).hasStatus(412);
        assertThat(send("POST", number, "/updates", talk, null)).hasStatusOk();
    }

    @Test
    void mayWriteAsMuchAsThePagesMay() {
        var number = cases.received(zhou);
        var version = "\"" + lists.card(zhou, number).version() + "\"";
        var long8000 = "長".repeat(8_000);

        assertThat(send("PATCH", number, "", "{\"background\": \"" + long8000 + "\"}", version))
                .hasStatusOk();
        assertThat(
                        send(
                                "POST",
                                number,
                                "/points",
                                "{\"text\": \"" + long8000.substring(4_000) + "\"}",
                                null))
                .hasStatus(201);
    }

    private MvcTestResult decide(ComplaintNumber number, long document) {
        var body =
                """
                {"verdict": "accepted", "decidedAt": "%s",
                 "evidence": {"kind": "signed-file", "document": %d}}
                """
                        .formatted(clock.instant(), document);
        return send("POST", number, "/proposals/1/decision", body, null);
    }

    private long file(Me me, ComplaintCard card) {
        var about = new About(card.id().subject(), card.circle().value(), List.of());
        var bytes = "同意".getBytes(StandardCharsets.UTF_8);
        return documents
                .keep(
                        me,
                        new NewDocument(
                                about, "回簽.txt", false, () -> new ByteArrayInputStream(bytes)))
                .id()
                .value();
    }

    private MvcTestResult send(
            String method,
            ComplaintNumber number,
            String below,
            String body,
            @Nullable String version) {
        var request =
                program.method(HttpMethod.valueOf(method))
                        .uri("/api/v1/complaints/" + number + below)
                        .header("Authorization", "Bearer " + token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body);
        return (version == null ? request : request.header("If-Match", version)).exchange();
    }
}
