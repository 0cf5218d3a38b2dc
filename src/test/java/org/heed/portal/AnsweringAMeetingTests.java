package org.heed.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.servlet.http.Cookie;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.conversation.TestPost;
import org.heed.kernel.Language;
import org.heed.meeting.Attendee;
import org.heed.meeting.AttendeeAnswer;
import org.heed.meeting.MeetingId;
import org.heed.meeting.MeetingLists;
import org.heed.meeting.MeetingState;
import org.heed.meeting.Meetings;
import org.heed.meeting.Minutes;
import org.heed.meeting.Notes;
import org.heed.meeting.Preparations;
import org.heed.meeting.Rounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** Somebody of the client answers an invitation and confirms minutes, by link and code. */
@HeedTest
class AnsweringAMeetingTests {

    private static final Pattern LINK = Pattern.compile("(/[a-z-]+/p/m/[A-Za-z0-9_-]{32})");
    private static final Pattern CODE = Pattern.compile("(?<![0-9])([0-9]{6})(?![0-9])");

    @Autowired private MockMvcTester browser;
    @Autowired private Rounds rounds;
    @Autowired private Meetings meetings;
    @Autowired private Preparations preparations;
    @Autowired private Notes notes;
    @Autowired private Minutes minutes;
    @Autowired private MeetingLists lists;
    @Autowired private TestPost.Post post;
    @Autowired private TestClock clock;

    private Rounds.Table at;

    @BeforeEach
    void aTable() {
        post.open();
        at = rounds.table();
    }

    @AfterEach
    void noServer() {
        post.close();
    }

    /** What the last mail to 林雅雯 says, in plain words. */
    private String mail() throws Exception {
        clock.pass(Duration.ofMinutes(1));
        post.deliver();
        var last = "";
        for (var message : post.received()) {
            if (message.getAllRecipients()[0].toString().contains(at.lin().email())) {
                last = plain(message);
            }
        }
        return last;
    }

    private static String plain(Part part) throws Exception {
        return part.getContent() instanceof Multipart many
                ? plain(many.getBodyPart(0))
                : new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private Cookie letIn(String page) throws Exception {
        assertThat(send(page + "/codes", null)).hasStatus(303);
        var code = found(CODE, mail());
        var entered = send(page + "/entry", null, "code", code);
        assertThat(entered).hasStatus(303);
        var device = entered.getResponse().getCookie("heed-client");
        assertThat(device).isNotNull();
        assertThat(send(page + "/entry", null, "code", code)).as("once").hasStatus(422);
        return device;
    }

    private MvcTestResult send(
            String uri, @org.jspecify.annotations.Nullable Cookie device, String... values) {
        var request = browser.post().uri(uri).with(csrf());
        if (device != null) {
            request = request.cookie(device);
        }
        for (int i = 0; i < values.length; i += 2) {
            request = request.param(values[i], values[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String page, Cookie device) {
        return browser.get().uri(page).cookie(device).exchange();
    }

    private Attendee lin(MeetingId id) {
        return lists.get(at.siyuan(), id).theirs().getFirst();
    }

    @Test
    void showsNothingAndChangesNothingByALinkAlone() throws Exception {
        var id = rounds.prepared(at);
        meetings.invite(at.siyuan(), id);
        var page = found(LINK, mail());
        for (int times = 0; times < 3; times++) {
            assertThat(browser.get().uri(page))
                    .hasStatusOk()
                    .bodyText()
                    .contains(id.number())
                    .doesNotContain("專屬溝通會", "12 樓", Rounds.CANARY);
        }
        assertThat(send(page + "/answer", null, "answer", "accepted")).hasStatus(303);
        assertThat(lin(id).answer()).isEqualTo(AttendeeAnswer.NONE);
        assertThat(browser.get().uri(page.replace("/p/m/", "/p/c/"))).hasStatus(404);
    }

    @Test
    void answersOnTheirPage() throws Exception {
        var id = rounds.prepared(at);
        meetings.invite(at.siyuan(), id);
        var page = found(LINK, mail());
        var device = letIn(page);
        assertThat(get(page, device))
                .hasStatusOk()
                .bodyText()
                .contains("專屬溝通會", "12 樓")
                .doesNotContain(Rounds.CANARY);
        assertThat(send(page + "/answer", device, "answer", "tentative", "words", "要看船期"))
                .hasStatus(303);
        assertThat(lin(id).answer()).isEqualTo(AttendeeAnswer.TENTATIVE);
        assertThat(lin(id).answerWords()).isEqualTo("要看船期");
        preparations.takeOff(at.siyuan(), id, lin(id).id());
        assertThat(get(page, device)).as("not asked any more").hasStatus(404);
    }

    @Test
    void confirmsTheMinutesTheyReadAndNoOthers() throws Exception {
        var id = rounds.held(at, notes);
        minutes.send(at.siyuan(), id, minutes.draft(at.siyuan(), id), Language.ZH_HANT);
        var page = found(LINK, mail());
        var device = letIn(page);
        assertThat(get(page, device)).bodyText().contains("交接沒有重疊。").doesNotContain(Rounds.CANARY);
        minutes.send(at.siyuan(), id, "改過的紀錄", Language.ZH_HANT);
        assertThat(send(page + "/confirmation", device, "version", "1")).hasStatus(409);
        assertThat(send(page + "/correction", device, "correction", "")).hasStatus(422);
        assertThat(send(page + "/correction", device, "correction", "日期不是週三")).hasStatus(303);
        assertThat(send(page + "/confirmation", device, "version", "2")).hasStatus(303);
        assertThat(lists.card(at.siyuan(), id).state()).isInstanceOf(MeetingState.Confirmed.class);
        assertThat(lin(id).confirmedMinutes()).isEqualTo(2);
    }
}
