package org.heed.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.Channel;
import org.heed.conversation.Direction;
import org.heed.conversation.TouchpointLine;
import org.heed.conversation.TouchpointLists;
import org.heed.escalation.Team;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.rhythm.RhythmLists;
import org.heed.rhythm.RhythmTerms;
import org.heed.rhythm.Rhythms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;

/** Whoever has telephoned writes it down in a moment, wherever it belongs. */
@HeedTest
class LoggingAContactTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Team team;
    @Autowired private TouchpointLists touchpoints;
    @Autowired private Rhythms rhythms;
    @Autowired private RhythmLists beats;
    @Autowired private Cast cast;
    @Autowired private TestClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void offersTheClientsPeopleAndLeadsBackToWhatItWasAbout(Language language) {
        var side = team.side(language);
        var about = side.matter().label();

        assertThat(page(get(side.siyuan(), "/touchpoints/new?about=" + about)))
                .contains("value=\"%d\"".formatted(side.lin().value()));
        assertThat(page(get(side.siyuan(), "/touchpoints/new"))).contains("name=\"about\"");
        var answer =
                post(
                        side.siyuan(),
                        "about",
                        about,
                        "contact",
                        "" + side.lin().value(),
                        "channel",
                        "phone",
                        "direction",
                        "in",
                        "words",
                        "她問週三的更新。");

        assertThat(answer).hasStatus(303).hasHeader("Location", side.matter().url());
        var said = newest(side);
        assertThat(said.words()).isEqualTo("她問週三的更新。");
        assertThat(said.contact()).isEqualTo(side.lin());
        assertThat(said.channel()).isEqualTo(Channel.PHONE);
        assertThat(said.direction()).isEqualTo(Direction.IN);
        assertThat(said.clientVisible()).isFalse();
    }

    @Test
    void endsTheSilence() {
        var side = team.side();
        var id =
                rhythms.agree(
                        side.siyuan(),
                        side.matter(),
                        new RhythmTerms(side.lin(), 7, null, side.siyuan().id()));
        clock.pass(Duration.ofDays(20));
        assertThat(beats.get(side.siyuan(), id).overdue(clock.instant())).isTrue();

        assertThat(log(side, "words", "聊了上线的日期。", "contact", "" + side.lin().value()))
                .hasStatus(303);

        assertThat(beats.get(side.siyuan(), id).overdue(clock.instant())).isFalse();
    }

    @Test
    void keepsWhatWasTypedWhenItCannotBe() {
        var side = team.side();
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        var later = tomorrow.atZone(side.siyuan().zone()).toLocalDateTime().toString();

        var early = log(side, "words", "还没有打的电话", "at", later.substring(0, 16));
        assertThat(early).hasStatus(422).bodyText().contains("还没有打的电话");
        assertThat(log(side, "words", " ")).hasStatus(422);
        var other = team.side();
        assertThat(log(side, "words", "和别人家的人", "contact", "" + other.lin().value()))
                .hasStatus(422)
                .bodyText()
                .contains("和别人家的人");
        assertThat(post(side.siyuan(), "about", other.matter().label(), "words", "别人的项目"))
                .hasStatus(422)
                .bodyText()
                .contains("别人的项目")
                .doesNotContain(other.matter().url());
        assertThat(page(get(side.siyuan(), "/touchpoints/new?about=" + other.matter().label())))
                .doesNotContain(other.matter().url());
        assertThat(touchpoints.of(side.siyuan(), side.matter().subject(), null, 10).items())
                .isEmpty();
    }

    @Test
    void isSeenByTheClientOnlyWhenThatIsTicked() {
        var side = team.side();
        assertThat(log(side, "words", "說好週三。", "clientVisible", "true")).hasStatus(303);
        assertThat(newest(side).clientVisible()).isTrue();
        assertThat(newest(side).language()).isEqualTo(side.client().language());
    }

    private TouchpointLine newest(Team.Side side) {
        return touchpoints.of(side.siyuan(), side.matter().subject(), null, 10).items().getFirst();
    }

    private MvcTestResult log(Team.Side side, String... more) {
        var all = new String[more.length + 2];
        all[0] = "about";
        all[1] = side.matter().label();
        System.arraycopy(more, 0, all, 2, more.length);
        return post(side.siyuan(), all);
    }

    private MvcTestResult get(Me me, String uri) {
        return browser.get().uri(uri).with(cast.signedIn(me)).exchange();
    }

    private static String page(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    private MvcTestResult post(Me me, String... namesAndValues) {
        var request = browser.post().uri("/touchpoints").with(cast.signedIn(me)).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }
}
