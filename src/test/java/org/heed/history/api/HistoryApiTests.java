package org.heed.history.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.conversation.Direction.OUT;
import static org.heed.history.Past.mail;
import static org.heed.history.Past.mailbox;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.history.Past;
import org.heed.identity.ApiTokens;
import org.heed.identity.Me;
import org.heed.identity.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;

/** Programs read files in, ask, answer and read what happened as people do. */
@HeedTest
class HistoryApiTests {

    @Autowired private MockMvcTester program;
    @Autowired private ApiTokens tokens;
    @Autowired private Cast cast;
    @Autowired private Past past;
    @Autowired private TestClock clock;

    private Past.Engagement it;
    private String mine;
    private String theirs;

    @BeforeEach
    void aProject() {
        clock.set(TestClock.START);
        it = past.engagement();
        past.said(it, OUT, 86, "方案確認完成。", true);
        past.said(it, OUT, 18, "我們回來了。", true);
        mine = token(it.me());
        theirs = token(cast.projectManager());
    }

    @Test
    void readsAMailboxOnceAndListsWhatHappened() {
        var file = mailbox(mail(it, 80, "a", "One", "第一封。"), mail(it, 70, "b", "Two", "第二封。"));
        var made = take(mine, file);
        assertThat(made).hasStatus(201);
        assertThat(made).bodyJson().extractingPath("$.added").isEqualTo(2);
        assertThat(take(mine, file)).bodyJson().extractingPath("$.known").isEqualTo(2);
        assertThat(take(theirs, file)).hasStatus(404);
        var all = call(mine, HttpMethod.GET, "", null, null);
        assertThat(all).bodyText().contains("第一封。", "\"kind\":\"mail\"", "方案確認完成。");
        var first = call(mine, HttpMethod.GET, "?limit=2", null, null);
        assertThat(first).bodyJson().extractingPath("$.next").isNotNull();
        assertThat(call(mine, HttpMethod.GET, "?clientVisible=true", null, null))
                .bodyText()
                .contains("方案確認完成。")
                .doesNotContain("第一封。");
        assertThat(call(mine, HttpMethod.GET, "?cursor=x", null, null)).hasStatus(422);
        assertThat(call(theirs, HttpMethod.GET, "", null, null)).hasStatus(404);
        assertThat(call(mine, HttpMethod.GET, "/gaps", null, null))
                .bodyJson()
                .extractingPath("$.items[1].days")
                .isEqualTo(68);
    }

    @Test
    void asksAnswersAndShowsByVersion() {
        take(mine, mail(it, 80, "a", "One", "第一封。"));
        var item = item();
        assertThat(call(mine, HttpMethod.PUT, "/items/" + item + "/visibility", "", null))
                .hasStatus(428);
        assertThat(call(mine, HttpMethod.PUT, "/items/" + item + "/visibility", "", "1"))
                .hasStatus(200)
                .hasHeader("ETag", "\"2\"");
        assertThat(call(mine, HttpMethod.DELETE, "/items/" + item + "/visibility", "", "1"))
                .hasStatus(412);
        var asked =
                call(
                        mine,
                        HttpMethod.POST,
                        "/questions",
                        "{\"words\":\"為什麼？\",\"startsOn\":\"2026-09-01\",\"endsOn\":\"2026-09-10\"}",
                        null);
        assertThat(asked).hasStatus(201);
        assertThat(asked).bodyJson().extractingPath("$.language").isEqualTo("zh-Hant");
        var place = asked.getResponse().getHeader("Location").replaceFirst(".*/history", "");
        assertThat(call(mine, HttpMethod.POST, place + "/answer", "{\"answer\":\"因為\"}", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("/evidence");
        var answer =
                "{\"answer\":\"因為\",\"evidence\":[\"item-" + item + "\"],\"clientVisible\":true}";
        assertThat(call(mine, HttpMethod.POST, place + "/answer", answer, "1")).hasStatus(200);
        assertThat(call(mine, HttpMethod.POST, place + "/answer", answer, "1")).hasStatus(412);
        assertThat(call(mine, HttpMethod.GET, "/questions", null, null))
                .bodyJson()
                .extractingPath("$.items[0].evidence[0]")
                .isEqualTo("item-" + item);
        assertThat(call(theirs, HttpMethod.GET, place, null, null)).hasStatus(404);
        assertThat(call(mine, HttpMethod.POST, "/questions", "{\"words\":\"?\"}", null))
                .hasStatus(422);
        assertThat(call(mine, HttpMethod.POST, "/questions", "{\"version\":9}", null))
                .hasStatus(400);
    }

    private String item() {
        var text =
                new String(
                        call(mine, HttpMethod.GET, "", null, null)
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8);
        return text.replaceFirst("(?s).*\"item-(\\d+)\".*", "$1");
    }

    private MvcTestResult take(String token, String content) {
        return program.post()
                .uri(here("/imports"))
                .multipart()
                .file(
                        new MockMultipartFile(
                                "file", "x.mbox", null, content.getBytes(StandardCharsets.UTF_8)))
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private MvcTestResult call(
            String token, HttpMethod method, String path, String body, String version) {
        var request =
                program.method(method).uri(here(path)).header("Authorization", "Bearer " + token);
        if (body != null) {
            request = request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        if (version != null) {
            request = request.header("If-Match", "\"" + version + "\"");
        }
        return request.exchange();
    }

    private String here(String path) {
        return "/api/v1/projects/" + it.project().number() + "/history" + path;
    }

    private String token(Me me) {
        return tokens.make(me, "history", EnumSet.of(Scope.READ, Scope.WRITE), Duration.ofDays(1));
    }
}
