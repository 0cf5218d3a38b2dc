package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.identity.CircleId;
import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.heed.identity.People;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonDraft;
import org.heed.identity.Role;
import org.heed.identity.Sight;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A right taken away while the session lives is gone with the next request. */
@HeedTest
class A7RightsRemovedTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private People people;
    @Autowired private PeopleLists lists;
    @Autowired private Circles circles;
    @Autowired private Sight sight;

    @Test
    void somebodyWhoIsLetGoIsOutWithTheNextRequest() {
        var me = cast.projectManager();
        var session = cast.signedIn(me);
        assertThat(browser.get().uri("/settings/me").with(session)).hasStatusOk();

        people.disable(cast.administrator(), me.id(), 1);

        assertThat(browser.get().uri("/settings/me").with(session)).hasStatus(303);
        people.enable(cast.administrator(), me.id(), 2);
        assertThat(browser.get().uri("/settings/me").with(session)).hasStatus(303);
    }

    @Test
    void anAdministratorWhoIsOneNoLongerSeesNothingOfTheirsWithTheNextRequest() {
        var me = cast.administrator();
        var session = cast.signedIn(me);
        assertThat(browser.get().uri("/settings/people").with(session)).hasStatusOk();

        change(me, Role.MEMBER, null);

        assertThat(browser.get().uri("/settings/people").with(session)).hasStatus(404);
    }

    /** The weakened case: rights remembered at sign-in would still open the page. */
    @Test
    void whatWasKnownAtSignInWouldStillSayAdministrator() {
        var remembered = cast.administrator();

        change(remembered, Role.MEMBER, null);

        assertThat(remembered.administrator()).isTrue();
        assertThat(cast.again(remembered.id()).administrator()).isFalse();
    }

    @Test
    void aSeatAndAReportingLineTakenAwayCloseTheCircle() {
        var superior = cast.person("刘建国", Role.MANAGER);
        var me = cast.person("周思远", Role.PROJECT_MANAGER, superior);
        CircleId client = circles.open(null);
        circles.seat(client, me.id());
        assertThat(sight.sees(superior, client)).isTrue();

        change(me, Role.PROJECT_MANAGER, null);
        assertThat(sight.sees(superior, client)).isFalse();
        assertThat(sight.sees(me, client)).isTrue();

        circles.unseat(client, me.id());
        assertThat(sight.sees(me, client)).isFalse();
    }

    private void change(Me person, Role role, Me superior) {
        var line = lists.get(person, person.id());
        people.change(
                cast.administrator(),
                person.id(),
                line.version(),
                new PersonDraft(
                        line.name(),
                        line.email(),
                        role,
                        superior == null ? null : superior.id(),
                        "",
                        line.language(),
                        line.zone()));
    }
}
