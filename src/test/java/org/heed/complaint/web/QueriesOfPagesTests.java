package org.heed.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.Statements;
import org.heed.client.ClientCard;
import org.heed.complaint.ActionForm;
import org.heed.complaint.Actions;
import org.heed.complaint.Aftercare;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.LinkKind;
import org.heed.complaint.Links;
import org.heed.complaint.Phase;
import org.heed.complaint.PointForm;
import org.heed.complaint.Points;
import org.heed.complaint.Proposals;
import org.heed.identity.Me;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What a page asks of the database does not grow with what it shows, and stays below a number.
 * Source: decisions 0007, 0143.
 */
@HeedTest
class QueriesOfPagesTests {

    /** The complaint and its parts, each of the rooms beside it, and who is asking. */
    private static final int WORKSPACE = 21;

    private static final int LIST = 4;

    @Autowired Statements statements;
    @Autowired Points points;
    @Autowired Actions actions;
    @Autowired Proposals proposals;
    @Autowired Aftercare aftercare;
    @Autowired Links links;
    @Autowired Cases cases;
    @Autowired Cast cast;
    @Autowired Clientele clientele;
    @Autowired MockMvcTester browser;
    @Autowired Clock clock;

    private Me zhou;
    private ClientCard hengyuan;

    @BeforeEach
    void aClient() {
        zhou = cast.projectManager();
        hengyuan = clientele.hengyuan(zhou);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void ofTheWorkspaceAreFewInEveryState(Phase phase) {
        var number = cases.at(zhou, phase);

        assertThat(asked("/complaints/" + number)).hasSizeLessThanOrEqualTo(WORKSPACE);
    }

    @Test
    void ofTheWorkspaceDoNotGrowWithWhatBelongsToIt() {
        var number = cases.received(zhou, hengyuan);
        cases.to(zhou, number, Phase.AGREED);
        grow(number);
        var some = asked("/complaints/" + number);

        for (int more = 0; more < 5; more++) {
            grow(number);
        }

        assertThat(asked("/complaints/" + number)).hasSameSizeAs(some);
    }

    private void grow(ComplaintNumber number) {
        points.add(zhou, number, new PointForm("又一點"));
        proposals.draft(zhou, number, cases.proposal());
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        actions.plan(zhou, number, new ActionForm("查", zhou.id(), today));
        aftercare.schedule(zhou, number, clock.instant().plus(Duration.ofDays(3)), "");
        links.link(zhou, number, LinkKind.RELATED, cases.received(zhou, hengyuan));
        links.merge(zhou, cases.received(zhou, hengyuan), null, number);
    }

    @Test
    void ofTheListDoNotGrowWithItsLines() {
        cases.received(zhou, hengyuan);
        var one = asked("/complaints");

        for (int more = 0; more < 20; more++) {
            cases.received(zhou, hengyuan);
        }

        assertThat(asked("/complaints")).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(LIST);
    }

    private List<String> asked(String page) {
        var signedIn = cast.signedIn(zhou);
        // What the session costs is the same for every page, and another matter.
        return statements
                .of(() -> assertThat(browser.get().uri(page).with(signedIn)).hasStatusOk())
                .stream()
                .filter(it -> !it.contains("SPRING_SESSION"))
                .toList();
    }
}
