package org.heed.clock.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.clock.BuiltInCalendars;
import org.heed.clock.CalendarId;
import org.heed.clock.CalendarLists;
import org.heed.clock.Calendars;
import org.heed.clock.SpecialDay;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

@HeedTest
class HolidaysTests {

    private static final String FILE =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            SUMMARY:元旦
            DTSTART;VALUE=DATE:20270101
            DTEND;VALUE=DATE:20270104
            END:VEVENT
            BEGIN:VEVENT
            SUMMARY:Saturday off
            DTSTART;VALUE=DATE:20261010
            END:VEVENT
            BEGIN:VEVENT
            SUMMARY:Party
            DTSTART:20261224T180000Z
            END:VEVENT
            END:VCALENDAR
            """;

    @Autowired MockMvcTester browser;
    @Autowired Cast cast;
    @Autowired Calendars calendars;
    @Autowired CalendarLists lists;
    @Autowired BuiltInCalendars builtIn;

    private Me administrator;
    private CalendarId shanghai;

    @BeforeEach
    void aCalendarOfMainlandChina() {
        administrator = cast.person("何静", Role.ADMINISTRATOR, null, Language.EN);
        shanghai =
                calendars.add(
                        administrator, "Shanghai " + Cast.next(), builtIn.get("cn").content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn", "tw", "hk", "gb", "us", "de"})
    void aCalendarThatComesWithHeedIsLookedOverBeforeItIsAdded(String code) {
        assertThat(get(administrator, "/settings/calendars/new?from=" + code))
                .hasStatusOk()
                .bodyText()
                .contains("2026-01-01", "2027-01-01");
        assertThat(get(administrator, "/settings/calendars/new?from=xx")).hasStatus(404);
    }

    @Test
    void whatNobodyHasPublishedIsMarkedInListAndForm() {
        assertThat(get(administrator, "/settings/calendars"))
                .bodyText()
                .contains("13 days not officially published yet", "Mainland China");
        assertThat(get(administrator, at("")))
                .bodyText()
                .contains("2027-02-05..2027-02-08 ? 春节", "2026-02-15..2026-02-23 春节");
    }

    @Test
    void aFileIsLookedAtFirstAndThenTakenOverAsANewVersion() {
        assertThat(upload(administrator, FILE))
                .hasStatusOk()
                .bodyText()
                .contains("2 new days", "2027-01-02..2027-01-03 元旦")
                .contains("1 day is a holiday already", "Party: has a time of day")
                .contains("Not taken, because it is a make-up day here");
        assertThat(lists.get(administrator, shanghai).line().version()).isEqualTo(1);
        var adopt =
                browser.post()
                        .uri(at("/holidays"))
                        .param("version", "1")
                        .param("holidays", "2027-01-01..2027-01-03 元旦")
                        .with(cast.signedIn(administrator))
                        .with(csrf());
        assertThat(adopt.exchange()).hasStatus(303).hasHeader("Location", at(""));
        var card = lists.get(administrator, shanghai);
        assertThat(card.line().version()).isEqualTo(2);
        assertThat(card.line().provisional()).isEqualTo(12);
        assertThat(card.content().specialDays())
                .contains(new SpecialDay.Holiday(LocalDate.of(2027, 1, 1), "元旦"))
                .contains(new SpecialDay.Holiday(LocalDate.of(2027, 1, 3), "元旦"));
        assertThat(adopt.exchange()).hasStatus(409);
    }

    @Test
    void whatIsNoCalendarIsSaidAtTheField() {
        assertThat(upload(administrator, "%PDF-1.7"))
                .hasStatus(422)
                .bodyText()
                .contains("This is no iCalendar file in UTF-8.", "href=\"#file\"");
    }

    @Test
    void isForAdministrators() {
        var member = cast.person("陈敏", Role.MEMBER, null, Language.EN);
        assertThat(get(member, at("/holidays/new"))).hasStatus(404);
        assertThat(upload(member, FILE)).hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isWrittenInEachLanguage(Language language) {
        var reader = cast.person("何静", Role.ADMINISTRATOR, null, language);
        assertThat(get(reader, at("/holidays/new")))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"" + language.tag() + "\"");
    }

    private String at(String below) {
        return "/settings/calendars/" + shanghai.value() + below;
    }

    private MvcTestResult get(Me me, String path) {
        return browser.get().uri(path).with(cast.signedIn(me)).exchange();
    }

    private MvcTestResult upload(Me me, String text) {
        return browser.post()
                .uri(at("/holidays/preview"))
                .multipart()
                .file(
                        new MockMultipartFile(
                                "file",
                                "holidays.ics",
                                "text/calendar",
                                text.getBytes(StandardCharsets.UTF_8)))
                .with(cast.signedIn(me))
                .with(csrf())
                .exchange();
    }
}
