package org.heed.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Phase;
import org.heed.complaint.Workspace;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.ArrayList;
import java.util.List;

/** The page of a complaint, and the sheets that lead from it. */
@HeedTest
class WorkspacePageTests {

    @Autowired MockMvcTester browser;
    @Autowired Cast cast;
    @Autowired Cases cases;
    @Autowired ComplaintLists lists;

    @ParameterizedTest
    @EnumSource(Phase.class)
    void showsEveryState(Phase phase) {
        var me = cast.projectManager();
        var desk = desk(me, cases.at(me, phase));

        assertThat(desk.page())
                .hasStatusOk()
                .bodyText()
                .contains("<blockquote class=\"pre\" lang=\"zh-Hant\">" + Cases.WORDS);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsEverySheetInEachLanguage(Language language) {
        var me = cast.person("周思远", Role.PROJECT_MANAGER, null, language);
        var number = cases.at(me, Phase.CONFIRMED);
        var desk = desk(me, number);
        for (var sheet : sheets(lists.get(me, number))) {
            assertThat(desk.get(sheet)).as(sheet).hasStatusOk().bodyText().contains("<h1");
        }
    }

    private static List<String> sheets(Workspace all) {
        var sheets =
                new ArrayList<>(
                        List.of(
                                "",
                                "?record=client",
                                "?record=internal",
                                "?draft=apology",
                                "/particulars",
                                "/severity",
                                "/ownership",
                                "/causes",
                                "/listening",
                                "/read-back",
                                "/acknowledgement",
                                "/plan",
                                "/points/new",
                                "/proposals/new",
                                "/actions/new",
                                "/resolution",
                                "/confirmation",
                                "/follow-ups/new",
                                "/satisfaction",
                                "/lesson",
                                "/lesson-waiver",
                                "/reopening",
                                "/withdrawal",
                                "/deadlock",
                                "/second-looks/new",
                                "/links/new",
                                "/merge",
                                "/split"));
        var point = "/points/" + all.points().getFirst().id().value();
        var action = "/actions/" + all.actions().getFirst().id().value();
        sheets.addAll(List.of(point + "/edit", point + "/finding", point + "/scope"));
        sheets.addAll(List.of(action + "/edit", action + "/completion", action + "/renegotiation"));
        sheets.addAll(
                List.of("/proposals/1/edit", "/proposals/1/putting", "/proposals/1/decision"));
        sheets.add("/follow-ups/" + all.followUps().getFirst().id().value());
        return sheets;
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, /listening",
        "ASSESSED, /proposals/new",
        "PROPOSED, /proposals/1/decision",
        "RESOLVED, /confirmation",
        "UNRESOLVED, /second-looks/new"
    })
    void offersOneThingToDoNext(Phase phase, String sheet) {
        var me = cast.projectManager();
        var desk = desk(me, cases.at(me, phase));

        assertThat(desk.page())
                .bodyText()
                .contains("<a class=\"btn go\" href=\"" + desk.home() + sheet + "\"");
    }

    @Test
    void leadsFromEachMissingFactToItsPlace() {
        var me = cast.projectManager();
        var desk = desk(me, cases.at(me, Phase.ACKNOWLEDGED));

        assertThat(desk.page())
                .bodyText()
                .contains("href=\"#points\"", "href=\"#causes\"", "href=\"#listening\"")
                .contains("id=\"points\"", "id=\"causes\"", "id=\"listening\"");
        assertThat(desk.post("/assessment"))
                .hasStatus(422)
                .bodyText()
                .contains("role=\"alert\"", "href=\"#points\"", "href=\"#listening\"");
    }

    @Test
    void isNotThereForStrangers() {
        var number = cases.at(cast.projectManager(), Phase.PROPOSED);
        var stranger = desk(cast.projectManager(), number);

        for (var page : List.of("", "/particulars", "/acknowledgement", "/proposals/1/edit")) {
            assertThat(stranger.get(page)).as(page).hasStatus(404);
        }
        assertThat(stranger.post("/withdrawal", "reason", "x")).hasStatus(404);
        assertThat(stranger.post("/record", "kind", "note", "words", "x")).hasStatus(404);
        assertThat(browser.get().uri("/complaints/HD-x").with(cast.signedIn(stranger.me())))
                .hasStatus(404);
    }

    private Desk desk(Me me, ComplaintNumber number) {
        return new Desk(browser, cast, me, number);
    }
}
