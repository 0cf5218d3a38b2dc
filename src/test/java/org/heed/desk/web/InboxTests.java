package org.heed.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.complaint.Phase;
import org.heed.complaint.Updates;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.portal.Callers;
import org.heed.portal.Lodging;
import org.heed.portal.Lodgings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What waits for a person stands in the inbox of whoever may deal with it. */
@HeedTest
class InboxTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Updates updates;
    @Autowired private Lodgings lodgings;
    @Autowired private Callers callers;
    @Autowired private Cases cases;
    @Autowired private Cast cast;

    @Test
    void showsMailsThatCouldNotLeaveToThoseWhoSeeTheClient() {
        var me = cast.projectManager();
        assertThat(inbox(me)).bodyText().contains("没有要人处理的来信");

        updates.tell(me, cases.at(me, Phase.ACKNOWLEDGED), Cases.mail("林副總您好"), null);

        assertThat(inbox(me)).bodyText().contains("關於您的投訴").doesNotContain("没有要人处理");
        assertThat(inbox(cast.projectManager())).bodyText().doesNotContain("關於您的投訴");
    }

    @Test
    void showsLettersOfPeopleWeDoNotKnowToThoseWhoAnswerForAll() {
        var network = "203.0.113." + Cast.next() % 250;
        var key = lodgings.begin(Language.EN, "It still fails.", network);
        var email = "somebody" + Cast.next() + "@nowhere.example";
        lodgings.reach(key, new Lodging.Reach("Somebody", "", email, "", Language.EN));
        lodgings.send(key, "", "", network);
        callers.intake();

        assertThat(inbox(cast.administrator())).bodyText().contains("/lodgings/");
        assertThat(inbox(cast.person("刘建国", Role.MANAGER))).bodyText().contains("/lodgings/");
        assertThat(inbox(cast.projectManager())).bodyText().doesNotContain("/lodgings/");
    }

    private MvcTestResult inbox(Me me) {
        var answer = browser.get().uri("/inbox").with(cast.signedIn(me)).exchange();
        assertThat(answer).hasStatusOk();
        return answer;
    }
}
