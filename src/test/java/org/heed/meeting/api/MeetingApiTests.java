package org.heed.meeting.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.heed.identity.ApiTokens;
import org.heed.identity.Me;
import org.heed.identity.Scope;
import org.heed.meeting.MeetingLists;
import org.heed.meeting.Rounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.util.EnumSet;

/** Programs plan, invite to, hold and write down meetings as people do. */
@HeedTest
class MeetingApiTests {

    @Autowired private MockMvcTester program;
    @Autowired private ApiTokens tokens;
    @Autowired private MeetingLists lists;
    @Autowired private Rounds rounds;

    private Rounds.Table at;
    private String token;

    @BeforeEach
    void aTable() {
        at = rounds.table();
        token = token(at.siyuan());
    }

    private String token(Me me) {
        return tokens.make(me, "test", EnumSet.of(Scope.READ, Scope.WRITE), Duration.ofDays(1));
    }

    private MvcTestResult send(HttpMethod method, String path, String body, String... headers) {
        var request =
                program.method(method)
                        .uri("/api/v1" + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .header("Authorization", "Bearer " + token);
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }

    private String body() {
        return """
        {"about": "%s", "kind": "dedicated", "title": "專屬溝通會", "place": "12 樓",
         "startsAt": "%s", "endsAt": "%s", "contacts": [%d]}
        """
                .formatted(
                        at.complaint(),
                        rounds.start(),
                        rounds.start().plus(Duration.ofHours(1)),
                        at.lin().id().value());
    }

    @Test
    void plansOnceInvitesAndChangesByVersion() {
        var sent = body();
        var made = send(HttpMethod.POST, "/meetings", sent, "Idempotency-Key", "k1");
        assertThat(made).hasStatus(201).hasHeader("ETag", "\"1\"");
        var place = String.valueOf(made.getResponse().getHeader("Location"));
        assertThat(send(HttpMethod.POST, "/meetings", sent, "Idempotency-Key", "k1"))
                .hasHeader("Location", place);
        assertThat(made).bodyJson().extractingPath("$.items[5].closing").isEqualTo(true);
        var path = place.replace("/api/v1", "");
        assertThat(send(HttpMethod.POST, path + "/invitation", ""))
                .bodyJson()
                .extractingPath("$.attendees[1].told")
                .isEqualTo(true);
        assertThat(send(HttpMethod.PUT, path, sent)).hasStatus(428);
        assertThat(send(HttpMethod.PUT, path, sent, "If-Match", "\"1\"")).hasStatus(412);
        assertThat(send(HttpMethod.PUT, path, sent, "If-Match", "\"2\"")).hasStatusOk();
        assertThat(send(HttpMethod.GET, "/meetings", "")).hasStatusOk();
        assertThat(send(HttpMethod.GET, "/meetings?about=" + at.complaint(), ""))
                .bodyJson()
                .extractingPath("$.items[0].state")
                .isEqualTo("invited");
    }

    @Test
    void writesNotesByTheItemsOwnVersionAndMakesPromises() {
        var id = rounds.prepared(at);
        var path = "/meetings/" + id.number();
        assertThat(send(HttpMethod.POST, path + "/beginning", "")).hasStatusOk();
        var item = lists.get(at.siyuan(), id).items().getLast();
        var notes = path + "/items/" + item.id().value() + "/notes";
        var text = "{\"notes\": \"念過一遍\"}";
        assertThat(send(HttpMethod.PUT, notes, text, "If-Match", "\"9\"")).hasStatus(412);
        assertThat(send(HttpMethod.PUT, notes, text, "If-Match", "\"1\"")).hasStatusOk();
        var line =
                """
                {"kind": "promise", "text": "每週三書面更新", "item": %d, "owner": %d, "due": "%s"}
                """
                        .formatted(
                                item.id().value(),
                                at.siyuan().id().value(),
                                rounds.start().plus(Duration.ofDays(7)));
        assertThat(send(HttpMethod.POST, path + "/lines", line))
                .bodyJson()
                .extractingPath("$.lines[0].made")
                .asString()
                .startsWith("promise/");
        assertThat(send(HttpMethod.POST, path + "/lines", "{\"kind\": \"promise\"}"))
                .hasStatus(422);
        assertThat(send(HttpMethod.POST, path + "/ending", "{\"came\": [" + lin() + "]}"))
                .hasStatusOk();
        assertThat(send(HttpMethod.GET, path + "/minutes/draft", ""))
                .bodyText()
                .contains("每週三書面更新")
                .doesNotContain(Rounds.CANARY);
        assertThat(send(HttpMethod.POST, path + "/minutes", "{\"text\": \"如上\"}"))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("minutes-sent");
        assertThat(send(HttpMethod.POST, path + "/attendees/" + lin() + "/confirmation", ""))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("confirmed");
    }

    private long lin() {
        return lists.list(at.siyuan(), false, null, 1).items().isEmpty()
                ? lists.get(at.siyuan(), newest(true)).theirs().getFirst().id().value()
                : lists.get(at.siyuan(), newest(false)).theirs().getFirst().id().value();
    }

    private org.heed.meeting.MeetingId newest(boolean ahead) {
        return lists.list(at.siyuan(), ahead, null, 1).items().getFirst().id();
    }

    @Test
    void opensAHuddle() {
        var made = send(HttpMethod.POST, "/complaints/" + at.complaint() + "/huddle", "");
        assertThat(made).bodyJson().extractingPath("$.kind").isEqualTo("huddle");
        var huddle = lists.of(at.siyuan(), at.matter().subject()).getFirst().number();
        assertThat(send(HttpMethod.POST, "/meetings/" + huddle + "/plan", "{\"text\": \"先道歉\"}"))
                .bodyJson()
                .extractingPath("$.plan")
                .isEqualTo("先道歉");
    }
}
