package org.heed.rhythm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.conversation.Direction.IN;
import static org.heed.conversation.Direction.OUT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.client.ContactId;
import org.heed.conversation.Direction;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.TouchpointId;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.rhythm.BadNewsLists;
import org.heed.rhythm.DropOffLists;
import org.heed.rhythm.PlanLists;
import org.heed.rhythm.RadarLists;
import org.heed.rhythm.ReplyLists;
import org.heed.rhythm.RhythmLists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.util.List;

/** The pages of the radar and of what is agreed, planned, owed and unsaid. */
@HeedTest
class RhythmPagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private TestClock clock;
    @Autowired private Touchpoints touchpoints;
    @Autowired private RadarLists radar;
    @Autowired private RhythmLists rhythms;
    @Autowired private PlanLists plans;
    @Autowired private ReplyLists replies;
    @Autowired private BadNewsLists news;
    @Autowired private DropOffLists dropOffs;

    private Me me;
    private ClientCard client;
    private ContactId lin;

    private void aClient(Language language) {
        clock.set(TestClock.START);
        me = cast.person("周思远", Role.PROJECT_MANAGER, null, language);
        client = clientele.hengyuan(me);
        lin = clientele.lin(me, client);
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showAllThereIsInEachLanguage(Language language) {
        aClient(language);
        assertThat(post("/rhythms", agreed("7"))).hasStatus(303);
        assertThat(post("/communication-plan", planned())).hasStatus(303);
        var told = said(OUT);
        said(IN);
        assertThat(post("/bad-news", known())).hasStatus(303);
        clock.pass(Duration.ofDays(40));
        said(IN);
        assertThat(post("/bad-news", known())).hasStatus(303);
        var line = rhythms.of(me, client.id(), null).getFirst();
        var item = plans.of(me, client.id(), null).getFirst();

        for (var page :
                List.of(
                        "/radar",
                        "/radar?view=mine",
                        "/radar?view=soon",
                        client.url(),
                        client.url() + "/rhythm",
                        "/rhythms/new?about=" + client.slug(),
                        "/rhythms/" + line.id().value(),
                        "/rhythms/" + line.id().value() + "/progress",
                        "/rhythms/" + line.id().value() + "/progress?draft=update",
                        "/communication-plan",
                        "/communication-plan?view=all",
                        "/communication-plan/new",
                        item.url(),
                        "/replies",
                        "/replies?view=all",
                        replies.of(me, client.id()).getFirst().url(),
                        replies.of(me, client.id()).getFirst().url() + "?draft=holding-reply",
                        "/bad-news/new?about=" + client.slug(),
                        news.of(me, client.id()).getFirst().url(),
                        "/touchpoints/" + told.value() + "/confirmation",
                        "/warnings",
                        "/inbox")) {
            assertThat(get(me, page)).as(page).hasStatusOk();
        }
    }

    @Test
    void theRadarSaysWhyAndWhatIsDecidedStands() {
        aClient(Language.EN);
        assertThat(
                        post(
                                "/bad-news",
                                "about",
                                client.slug(),
                                "what",
                                "Two weeks later",
                                "known",
                                "2026-11-20T09:00"))
                .hasStatus(303);
        var line = radar.of(me, client.id()).getFirst();
        var here = "/radar/" + line.id().value();
        assertThat(get(me, "/radar")).bodyText().contains("Two weeks later", "sum 4", "+4");

        assertThat(post(here + "/step", "version", "1", "actBy", "2026-11-20T09:00", "step", "x"))
                .hasStatus(422);
        assertThat(
                        post(
                                here + "/step",
                                "version",
                                "1",
                                "owner",
                                "" + me.id().value(),
                                "actBy",
                                "2026-11-27T09:00",
                                "step",
                                "Visit her on Friday"))
                .hasStatus(303);
        assertThat(get(me, "/radar")).bodyText().contains("Visit her on Friday");
        assertThat(post(here + "/step", "version", "1", "actBy", "2026-11-27T09:00", "step", "x"))
                .hasStatus(409);
        assertThat(get(cast.projectManager(), here)).hasStatus(404);
    }

    @Test
    void aRhythmIsAgreedAndKeptWhenRefused() {
        aClient(Language.EN);
        assertThat(post("/rhythms", agreed("400")))
                .hasStatus(422)
                .bodyText()
                .contains("Between 1 and 365 days.", "value=\"400\"");
        assertThat(post("/rhythms", agreed("7"))).hasStatus(303);
        clock.pass(Duration.ofDays(12));
        assertThat(get(me, client.url() + "/rhythm"))
                .bodyText()
                .contains("class=\"over\"", "12 days of silence", "5 days beyond what was agreed");
        var line = rhythms.of(me, client.id(), null).getFirst();
        var end = "/rhythms/" + line.id().value() + "/end";
        assertThat(post(end, "version", "" + line.version())).hasStatus(303);
        assertThat(rhythms.of(me, client.id(), null)).isEmpty();
    }

    @Test
    void thePlanIsDoneAndLeftOut() {
        aClient(Language.EN);
        assertThat(post("/communication-plan", planned())).hasStatus(303);
        var item = plans.of(me, client.id(), null).getFirst();
        assertThat(post(item.url() + "/completion", "version", "1", "words", "")).hasStatus(422);
        assertThat(post(item.url() + "/completion", "version", "1", "words", "Week 47"))
                .hasStatus(303);
        assertThat(post(item.url() + "/omission", "version", "2", "why", "On holiday"))
                .hasStatus(303);
        assertThat(plans.get(me, item.id()).skipped()).isEqualTo(1);
        assertThat(post(item.url() + "/end", "version", "3")).hasStatus(303);
        assertThat(get(me, item.url())).bodyText().contains("Off the plan");
    }

    @Test
    void aHoldingReplyIsAskedOnceWhetherItSoothes() {
        aClient(Language.EN);
        said(IN);
        var reply = replies.of(me, client.id()).getFirst();
        assertThat(answer(reply.url(), "We answer as soon as possible", ""))
                .hasStatus(422)
                .bodyText()
                .contains("as soon as possible", "name=\"anyway\"");
        assertThat(answer(reply.url(), "We answer on Friday", "2026-11-27T17:00")).hasStatus(303);
        assertThat(get(me, "/inbox")).bodyText().contains(reply.url());
        assertThat(post(reply.url() + "/needlessness", "version", "1", "why", "They called"))
                .hasStatus(303);
        assertThat(get(me, "/inbox")).bodyText().doesNotContain(reply.url());
    }

    @Test
    void aConfirmationClosesTheGap() {
        aClient(Language.EN);
        var told = said(OUT);
        assertThat(get(me, client.url() + "/rhythm")).bodyText().contains("Gap: one thing");
        assertThat(
                        post(
                                "/touchpoints/" + told.value() + "/confirmation",
                                "contact",
                                "" + lin.value(),
                                "channel",
                                "phone",
                                "words",
                                "Clear"))
                .hasStatus(303);
        assertThat(dropOffs.of(me, client.id()).getFirst().gap()).isEmpty();
        assertThat(get(me, client.url())).bodyText().contains("No gap.");
    }

    @Test
    void badNewsIsToldAndTheTimeIsMeasured() {
        aClient(Language.EN);
        assertThat(post("/bad-news", known())).hasStatus(303);
        clock.pass(Duration.ofHours(30));
        var told = news.of(me, client.id()).getFirst();
        assertThat(get(me, "/inbox")).bodyText().contains("Two weeks later");
        assertThat(post(told.url() + "/telling", "channel", "phone", "words", "On the phone"))
                .hasStatus(303);
        assertThat(get(me, told.url())).bodyText().contains("from known to told");
    }

    private String[] agreed(String every) {
        return new String[] {"about", client.slug(), "contact", "" + lin.value(), "every", every};
    }

    private String[] planned() {
        return new String[] {
            "about", client.slug(), "contact", "" + lin.value(), "every", "7", "what", "Report"
        };
    }

    private String[] known() {
        return new String[] {"about", client.slug(), "what", "Two weeks later"};
    }

    private TouchpointId said(Direction way) {
        return touchpoints.record(
                me,
                new NewTouchpoint(
                        client.id().subject(),
                        client.circle(),
                        client.id(),
                        null,
                        lin,
                        Channel.EMAIL,
                        way,
                        true,
                        "週三進度",
                        Language.ZH_HANT,
                        clock.instant(),
                        null,
                        null));
    }

    private MvcTestResult answer(String reply, String words, String next) {
        return post(
                reply + "/answer",
                "version",
                "1",
                "subject",
                "Your question",
                "words",
                words,
                "next",
                next);
    }

    private MvcTestResult get(Me who, String uri) {
        return browser.get().uri(uri).with(cast.signedIn(who)).exchange();
    }

    private MvcTestResult post(String uri, String... fields) {
        var request = browser.post().uri(uri).with(cast.signedIn(me)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
