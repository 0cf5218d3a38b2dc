package org.heed.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.meeting.AgendaItem;
import org.heed.meeting.Huddles;
import org.heed.meeting.MeetingId;
import org.heed.meeting.MeetingLists;
import org.heed.meeting.MeetingState;
import org.heed.meeting.Meetings;
import org.heed.meeting.Notes;
import org.heed.meeting.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.List;

/** The meeting room before, during and after, as people use it in a browser without script. */
@HeedTest
class MeetingRoomTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Rounds rounds;
    @Autowired private Meetings meetings;
    @Autowired private Notes notes;
    @Autowired private Huddles huddles;
    @Autowired private MeetingLists lists;

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsAllThereIsInEachLanguage(Language language) {
        var at = rounds.table(language);
        var before = rounds.prepared(at).url();
        var running = rounds.prepared(at);
        meetings.start(at.siyuan(), running);
        var after = rounds.held(at, notes).url();
        var off = rounds.prepared(at);
        meetings.cancel(at.siyuan(), off, "改期");
        var huddle = huddles.open(at.siyuan(), at.complaint()).url();
        var whole = lists.get(at.siyuan(), running);
        for (var page :
                List.of(
                        "/meetings",
                        "/meetings?which=over",
                        "/meetings/new",
                        "/meetings/new?kind=summary&about=" + at.complaint(),
                        before,
                        before + "/edit",
                        before + "/cancellation",
                        before + "/opening",
                        before + "/attendees/new",
                        before + "/items/new",
                        before + "/questions/new",
                        running.url(),
                        running.url() + "?item=" + whole.items().getLast().id().value(),
                        running.url() + "/items/" + whole.items().getFirst().id().value(),
                        running.url() + "/questions/" + whole.questions().getFirst().id().value(),
                        running.url() + "/attendees/" + whole.theirs().getFirst().id().value(),
                        after,
                        after + "/minutes",
                        off.url(),
                        huddle,
                        huddle + "/plan",
                        at.matter().url(),
                        at.client().url())) {
            assertThat(get(at.siyuan(), page)).as(page).hasStatusOk();
        }
    }

    @Test
    void plansAMeetingAndKeepsWhatWasTypedWhenItIsRefused() {
        var at = rounds.table();
        var about = at.complaint().toString();
        assertThat(post(at.siyuan(), "/meetings", "about", about, "title", "", "place", "12 樓"))
                .hasStatus(422)
                .bodyText()
                .contains("12 樓", "href=\"#title\"", "href=\"#startsAt\"");
        var made =
                post(
                        at.siyuan(),
                        "/meetings",
                        "about",
                        about,
                        "kind",
                        "dedicated",
                        "title",
                        "專屬溝通會",
                        "startsAt",
                        tomorrow(at),
                        "minutes",
                        "90",
                        "zone",
                        "Asia/Taipei",
                        "place",
                        "12 樓",
                        "contacts",
                        "" + at.lin().id().value(),
                        "people",
                        "" + at.jianguo().id().value());
        assertThat(made).hasStatus(303);
        var place = String.valueOf(made.getResponse().getHeader("Location"));
        assertThat(get(at.siyuan(), place))
                .bodyText()
                .contains("專屬溝通會", at.lin().name(), "刘建国", "12 樓");
        assertThat(get(at.siyuan(), "/" + place.substring(10))).hasStatus(303);
    }

    @Test
    void leadsFromTheInvitationToTheMinutes() {
        var at = rounds.table();
        var id = rounds.prepared(at);
        assertThat(post(at.siyuan(), id.url() + "/invitation")).hasStatus(303);
        assertThat(post(at.siyuan(), id.url() + "/invitation")).hasStatus(422);
        assertThat(post(at.siyuan(), id.url() + "/beginning")).hasStatus(303);
        var items = lists.get(at.siyuan(), id).items();
        assertThat(note(at.siyuan(), id, items.getFirst(), "她先说了交接", items.get(1)))
                .hasStatus(303)
                .hasHeader("Location", id.url() + "?item=" + items.get(1).id().value());
        assertThat(
                        post(
                                at.siyuan(),
                                id.url() + "/lines",
                                "line",
                                "promise",
                                "text",
                                "每週三書面更新",
                                "due",
                                tomorrow(at),
                                "item",
                                "" + items.getLast().id().value()))
                .hasStatus(303);
        assertThat(get(at.siyuan(), id.url() + "?item=" + items.getLast().id().value()))
                .bodyText()
                .contains("每週三書面更新");
        assertThat(post(at.siyuan(), id.url() + "/ending", "came", "" + came(at.siyuan(), id)))
                .hasStatus(303);
        assertThat(get(at.siyuan(), id.url() + "/minutes"))
                .bodyText()
                .contains("每週三書面更新")
                .doesNotContain("她先说了交接", Rounds.CANARY);
        assertThat(post(at.siyuan(), id.url() + "/minutes", "text", "我們的理解")).hasStatus(303);
        assertThat(lists.card(at.siyuan(), id).state())
                .isInstanceOf(MeetingState.MinutesSent.class);
    }

    private String tomorrow(Rounds.Table at) {
        return rounds.start().atZone(at.siyuan().zone()).toLocalDate() + "T17:00";
    }

    private long came(Me me, MeetingId id) {
        return lists.get(me, id).theirs().getFirst().id().value();
    }

    private MvcTestResult note(
            Me me, MeetingId id, AgendaItem item, String words, AgendaItem next) {
        return post(
                me,
                id.url() + "/items/" + item.id().value() + "/notes",
                "version",
                "" + item.version(),
                "notes",
                words,
                "next",
                "" + next.id().value());
    }

    @Test
    void showsBothWhenTwoWroteUnderTheSameItem() {
        var at = rounds.table();
        var id = rounds.prepared(at);
        meetings.start(at.siyuan(), id);
        var item = lists.get(at.siyuan(), id).items().getFirst();
        assertThat(note(at.jianguo(), id, item, "刘总写的", item)).hasStatus(303);
        assertThat(note(at.siyuan(), id, item, "我写的", item))
                .hasStatus(409)
                .bodyText()
                .contains("刘总写的", "我写的");
    }

    @Test
    void opensAHuddleOnTheComplaintAndBringsThePlanBack() {
        var at = rounds.table();
        assertThat(get(at.siyuan(), at.matter().url())).bodyText().contains("/huddle\"");
        var opened = post(at.siyuan(), at.matter().url() + "/huddle");
        var place = String.valueOf(opened.getResponse().getHeader("Location"));
        assertThat(post(at.siyuan(), place + "/plan", "plan", "先道歉，再给时间表")).hasStatus(303);
        assertThat(get(at.siyuan(), at.matter().url())).bodyText().contains("先道歉，再给时间表");
    }

    private MvcTestResult get(Me me, String uri) {
        return browser.get().uri(uri).with(cast.signedIn(me)).exchange();
    }

    private MvcTestResult post(Me me, String uri, String... namesAndValues) {
        var request = browser.post().uri(uri).with(cast.signedIn(me)).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }
}
