package org.heed.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.Statements;
import org.heed.TestClock;
import org.heed.complaint.ActionForm;
import org.heed.complaint.Actions;
import org.heed.complaint.Phase;
import org.heed.escalation.Escalations;
import org.heed.escalation.Team;
import org.heed.identity.Me;
import org.heed.identity.Organisation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * What Today asks of the database does not grow with what is due, and stays below a number. Source:
 * decisions 0007 and 0110.
 */
@HeedTest
class QueriesOfTodayTests {

    /**
     * Each part asks its door, what was asked upwards all at once; the warnings ask three rooms.
     */
    private static final int TODAY = 27;

    /** The review: by which calendar, the next promise, how many are left. */
    private static final int EVENING = TODAY + 4;

    private static final int OF_A_SUPERIOR = TODAY + 8;

    private static final int TOMORROW = 16;

    @Autowired private Statements statements;
    @Autowired private Cases cases;
    @Autowired private Actions actions;
    @Autowired private Team team;
    @Autowired private Escalations escalations;
    @Autowired private Cast cast;
    @Autowired private MockMvcTester browser;
    @Autowired private Organisation organisation;
    @Autowired private TestClock clock;

    @AfterEach
    void backToNow() {
        clock.set(TestClock.START);
    }

    @Test
    void areFewAndDoNotGrowWithWhatIsDue() {
        var side = team.side();
        grow(side);
        var one = asked(side.siyuan(), "/today");
        var above = asked(side.jianguo(), "/today");
        var plan = asked(side.siyuan(), "/tomorrow");

        for (int more = 0; more < 6; more++) {
            grow(side);
        }

        assertThat(asked(side.siyuan(), "/today"))
                .hasSameSizeAs(one)
                .hasSizeLessThanOrEqualTo(TODAY);
        assertThat(asked(side.jianguo(), "/today"))
                .hasSameSizeAs(above)
                .hasSizeLessThanOrEqualTo(OF_A_SUPERIOR);
        assertThat(asked(side.siyuan(), "/tomorrow"))
                .hasSameSizeAs(plan)
                .hasSizeLessThanOrEqualTo(TOMORROW);
    }

    @Test
    void areFewInTheEvening() {
        var side = team.side();
        grow(side);
        clock.pass(Duration.ofHours(9));

        assertThat(asked(side.siyuan(), "/today")).hasSizeLessThanOrEqualTo(EVENING);
    }

    private void grow(Team.Side side) {
        var me = side.siyuan();
        var number = cases.received(me, side.client());
        cases.to(me, number, Phase.ACKNOWLEDGED);
        actions.plan(
                me,
                number,
                new ActionForm("查", me.id(), LocalDate.ofInstant(clock.instant(), me.zone())));
        cases.received(me, side.client());
        escalations.raise(me, Team.question(side.matter(), null));
        clock.pass(Duration.ofMinutes(1));
    }

    private List<String> asked(Me who, String page) {
        var signedIn = cast.signedIn(who);
        // Remembered for half a minute, whoever asked last: known before it is counted.
        organisation.card();
        // What the session costs is the same for every page, and another matter.
        return statements
                .of(() -> assertThat(browser.get().uri(page).with(signedIn)).hasStatusOk())
                .stream()
                .filter(it -> !it.contains("SPRING_SESSION"))
                .toList();
    }
}
