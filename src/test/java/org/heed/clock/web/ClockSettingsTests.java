package org.heed.clock.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.clock.CalendarLine;
import org.heed.clock.CalendarLists;
import org.heed.clock.ClockKind;
import org.heed.clock.Policy;
import org.heed.clock.PolicyLists;
import org.heed.clock.Target;
import org.heed.clock.Timing;
import org.heed.clock.WarningPlan;
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
    @Autowired Clientele clients;
    @Autowired PolicyLists policies;

    private Me administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = cast.person("何静", Role.ADMINISTRATOR, null, Language.EN);
    }

    @Test
    void saysTheTimeLimitsAsSentences() {
        var member = cast.person("陈敏", Role.MEMBER, null, Language.EN);
        assertThat(get(member, "/settings/policies"))
                .hasStatusOk()
                .bodyText()
                .contains("Standard: Critical", "Acknowledgement: within 2 hours")
                .contains("Acknowledgement: within 4 working hours")
                .contains("at 50, 75, 90 percent of the time")
                .doesNotContain("/settings/policies/");
    }

    @Test
    void addsTimeLimitsForOneClientAndTakesThemOutOfForce() {
        var client = clients.hengyuan(administrator).id();
        var name = "Hengyuan critical " + Cast.next();
        assertThat(post(administrator, "/settings/policies", policy(name, client.value())))
                .hasStatus(303)
                .hasHeader("Location", "/settings/policies");
        var made = policyCalled(name);
        assertThat(made.timings())
                .isEqualTo(
                        Map.of(
                                ClockKind.PROPOSAL,
                                new Timing(new Target.WorkingTime(Duration.ofMinutes(90)), null)));
        assertThat(made.warnings())
                .isEqualTo(
                        new WarningPlan(
                                List.of(60, 80),
                                List.of(Duration.ofMinutes(30)),
                                Duration.ofHours(1)));
        var path = "/settings/policies/" + made.id().value();
        assertThat(get(administrator, path))
                .bodyText()
                .contains(name, "value=\"90\"", "60, 80", "恆遠物流");
        var elsewhere = cast.person("陈敏", Role.MEMBER, null, Language.EN);
        assertThat(get(elsewhere, "/settings/policies")).bodyText().doesNotContain(name);
        assertThat(post(administrator, path + "/retirement", Map.of("version", "1")))
                .hasStatus(303);
        assertThat(get(administrator, path)).hasStatus(404);
    }

    @Test
    void keepsWhatWasTypedWhenATimeLimitIsRefused() {
        var form =
                Map.of(
                        "name", "x",
                        "client", "nobody we know",
                        "shares", "fifty",
                        "proposal", "99999999999",
                        "proposal-measure", "working-days",
                        "update", "3");
        assertThat(post(administrator, "/settings/policies", form))
                .hasStatus(422)
                .bodyText()
                .contains("between one minute and ten years", "99999999999", "href=\"#proposal\"")
                .contains("href=\"#update-measure\"", "href=\"#client\"", "href=\"#shares\"");
    }

    private Policy policyCalled(String name) {
        return policies.list(administrator).stream()
                .filter(it -> name.equals(it.name()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> policy(String name, long client) {
        return Map.of(
                "name", name,
                "clientId", String.valueOf(client),
                "severity", "critical",
                "proposal", "90",
                "proposal-measure", "working-minutes",
                "shares", "80, 60 %",
                "leads", "30",
                "repeat", "60",
                "reopening", "continue");
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
        assertThat(get(member, "/settings/policies/new")).hasStatus(404);
        assertThat(post(member, "/settings/calendars", form("Mine", Map.of()))).hasStatus(404);
        assertThat(post(member, "/settings/policies", Map.of("name", "Mine"))).hasStatus(404);
        assertThat(get(administrator, "/settings/policies/999999999")).hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isWrittenInEachLanguage(Language language) {
        var reader = cast.person("何静", Role.ADMINISTRATOR, null, language);
        for (var page :
                List.of(
                        "/settings/policies",
                        "/settings/policies/new",
                        "/settings/policies/recount",
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
