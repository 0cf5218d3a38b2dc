package org.heed.clock.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.clock.CalendarLine;
import org.heed.clock.CalendarLists;
import org.heed.clock.ClockKind;
import org.heed.clock.RuleLists;
import org.heed.clock.Rules;
import org.heed.clock.Severity;
import org.heed.clock.Target;
import org.heed.clock.WorkingHours;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@HeedTest
class ClockSettingsTests {

    @Autowired MockMvcTester browser;
    @Autowired Cast cast;
    @Autowired CalendarLists calendars;
    @Autowired RuleLists rules;
    @Autowired Rules doors;

    private Me administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = cast.person("何静", Role.ADMINISTRATOR, null, Language.EN);
    }

    @Test
    void saysTheTimeLimitsAsSentences() {
        var member = cast.person("陈敏", Role.MEMBER, null, Language.EN);
        assertThat(get(member, "/settings/rules"))
                .hasStatusOk()
                .bodyText()
                .contains("Critical: within 2 hours", "Major: within 4 working hours")
                .contains("Minor: no time limit")
                .doesNotContain("/settings/rules/acknowledge");
    }

    @Test
    void changesATimeLimit() {
        var kept = rules.get(administrator, ClockKind.LATER_FOLLOW_UP);
        var form =
                Map.of(
                        "version", String.valueOf(kept.version()),
                        "critical", "90",
                        "critical-measure", "working-minutes",
                        "major", "");
        assertThat(post(administrator, "/settings/rules/later-follow-up", form))
                .hasStatus(303)
                .hasHeader("Location", "/settings/rules");
        assertThat(rules.get(administrator, ClockKind.LATER_FOLLOW_UP).targets())
                .isEqualTo(
                        Map.of(Severity.CRITICAL, new Target.WorkingTime(Duration.ofMinutes(90))));
        assertThat(post(administrator, "/settings/rules/later-follow-up", form)).hasStatus(409);
        doors.set(administrator, kept.kind(), kept.version() + 1, kept.targets());
    }

    @Test
    void keepsWhatWasTypedWhenATimeLimitIsRefused() {
        var form =
                Map.of(
                        "version", "1",
                        "critical", "99999999999",
                        "critical-measure", "working-days",
                        "minor", "3");
        assertThat(post(administrator, "/settings/rules/proposal", form))
                .hasStatus(422)
                .bodyText()
                .contains("between one minute and ten years", "99999999999", "href=\"#critical\"")
                .contains("href=\"#minor-measure\"");
    }

    @Test
    void addsACalendarAndEditsIt() {
        var name = "Plant " + Cast.next();
        assertThat(post(administrator, "/settings/calendars", form(name, Map.of()))).hasStatus(303);
        var line = called(name);
        assertThat(get(administrator, "/settings/calendars/" + line.id().value()))
                .hasStatusOk()
                .bodyText()
                .contains("06:00-14:00, 14:00-22:00", "2026-12-25..2026-12-26 Christmas");
        var edit = form(name, Map.of("version", "1", "monday", "08:00-16:00"));
        assertThat(post(administrator, "/settings/calendars/" + line.id().value(), edit))
                .hasStatus(303);
        assertThat(calendars.get(administrator, line.id()).content().week())
                .containsEntry(DayOfWeek.MONDAY, List.of(WorkingHours.parse("08:00-16:00")));
        assertThat(post(administrator, "/settings/calendars/" + line.id().value(), edit))
                .hasStatus(409);
    }

    @Test
    void saysAtEachFieldWhatCannotBeReadAndKeepsIt() {
        var wrong = Map.of("zone", "Mars/Base", "tuesday", "nine to five", "holidays", "Christmas");
        assertThat(post(administrator, "/settings/calendars", form("Mars", wrong)))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#zone\"", "href=\"#tuesday\"", "href=\"#holidays\"")
                .contains("Mars/Base", "nine to five", "Christmas");
    }

    @Test
    void aHolidayOnAMakeUpSaturdayIsAskedBack() {
        var both =
                Map.of(
                        "holidays",
                        "2026-02-14 Company day",
                        "make-ups",
                        "2026-02-14 Spring Festival");
        assertThat(post(administrator, "/settings/calendars", form("Both " + Cast.next(), both)))
                .hasStatus(422)
                .bodyText()
                .contains("2026-02-14 is written twice");
    }

    @Test
    void isReadByEverybodyAndEditedByAdministrators() {
        var member = cast.person("陈敏", Role.MEMBER, null, Language.EN);
        assertThat(get(member, "/settings/calendars")).hasStatusOk();
        assertThat(get(member, "/settings/calendars/new")).hasStatus(404);
        assertThat(get(member, "/settings/rules/proposal")).hasStatus(404);
        assertThat(post(member, "/settings/calendars", form("Mine", Map.of()))).hasStatus(404);
        assertThat(post(member, "/settings/rules/proposal", Map.of("version", "1"))).hasStatus(404);
        assertThat(get(administrator, "/settings/rules/no-such-kind")).hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isWrittenInEachLanguage(Language language) {
        var reader = cast.person("何静", Role.ADMINISTRATOR, null, language);
        for (var page :
                List.of(
                        "/settings/rules",
                        "/settings/rules/proposal",
                        "/settings/calendars",
                        "/settings/calendars/new")) {
            assertThat(get(reader, page))
                    .hasStatusOk()
                    .bodyText()
                    .contains("lang=\"" + language.tag() + "\"");
        }
    }

    private CalendarLine called(String name) {
        return calendars.list(administrator).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> form(String name, Map<String, String> changed) {
        var form =
                new HashMap<>(
                        Map.of(
                                "name", name,
                                "zone", "Europe/London",
                                "monday", "06:00-14:00, 14:00-22:00",
                                "holidays", "2026-12-25..2026-12-26 Christmas"));
        form.putAll(changed);
        return form;
    }

    private MvcTestResult get(Me me, String path) {
        return browser.get().uri(path).with(cast.signedIn(me)).exchange();
    }

    private MvcTestResult post(Me me, String path, Map<String, String> form) {
        var post = browser.post().uri(path).with(cast.signedIn(me)).with(csrf());
        form.forEach(post::param);
        return post.exchange();
    }
}
