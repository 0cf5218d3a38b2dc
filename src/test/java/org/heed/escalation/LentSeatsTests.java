package org.heed.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.Channel;
import org.heed.client.ClientLists;
import org.heed.conversation.Matter;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.identity.Sight;
import org.heed.kernel.About;
import org.heed.project.LadderStep;
import org.heed.project.Ladders;
import org.heed.project.ProjectFacts;
import org.heed.project.ProjectLists;
import org.heed.project.Projects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.List;

/** Whoever is asked sees what it is about while they are asked, and two weeks longer. */
@HeedTest
class LentSeatsTests {

    @Autowired private Escalations escalations;
    @Autowired private Decisions decisions;
    @Autowired private AskedPeople people;
    @Autowired private Whereabouts whereabouts;
    @Autowired private Projects projects;
    @Autowired private ProjectLists projectLists;
    @Autowired private org.heed.project.Team members;
    @Autowired private Ladders ladders;
    @Autowired private ClientLists clientLists;
    @Autowired private Sight sight;
    @Autowired private TestClock clock;
    @Autowired private Cast cast;
    @Autowired private Team team;

    private Team.Side side;
    private Me sponsor;

    @BeforeEach
    void aSponsorOutsideTheLine() {
        side = team.side();
        sponsor = cast.person("高总", Role.MANAGER);
        ladders.place(
                side.siyuan(),
                side.project(),
                0,
                new LadderStep(4, sponsor.id(), null, Channel.MEETING, 720));
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    private EscalationId asked() {
        return escalations.raise(side.siyuan(), Team.question(side.matter(), null, 4));
    }

    private boolean sees() {
        return sight.isIn(sponsor.id(), side.matter().circle());
    }

    private void pass(int days) {
        for (var passed = 0; passed < days; passed++) {
            clock.pass(Duration.ofDays(1).plusMinutes(1));
            people.sweep();
        }
    }

    @Test
    void areGivenBackTwoWeeksAfterTheDecision() {
        assertThat(sees()).isFalse();
        var id = asked();
        pass(20);
        assertThat(sees()).as("still asked").isTrue();
        decisions.decide(sponsor, id, new Answer.Chosen(1, ""));
        pass(13);
        assertThat(sees()).as("sees what becomes of it").isTrue();
        pass(2);
        assertThat(sees()).isFalse();
    }

    @Test
    void stayWhileSomethingElseIsAskedThere() {
        decisions.decide(sponsor, asked(), new Answer.Chosen(1, ""));
        pass(10);
        var second = asked();
        pass(10);
        assertThat(sees()).isTrue();
        decisions.decide(sponsor, second, new Answer.Chosen(1, ""));
        pass(16);
        assertThat(sees()).isFalse();
    }

    @Test
    void becomeSeatsForGoodForWhoeverJoins() {
        decisions.decide(sponsor, asked(), new Answer.Chosen(1, ""));
        members.join(side.siyuan(), side.project(), sponsor.id(), "");
        pass(20);
        assertThat(sees()).isTrue();
    }

    @Test
    void doNotCountAmongThoseOnAClient() {
        var about = side.client();
        var matter =
                new Matter(
                        about.id().subject(),
                        about.shortName(),
                        about.url(),
                        about.circle(),
                        about.id(),
                        side.project());
        escalations.raise(side.siyuan(), Team.question(matter, null, 4));
        assertThat(clientLists.get(sponsor, about.id())).isNotNull();
        assertThat(clientLists.seats(side.siyuan(), about.id()))
                .extracting(it -> it.person())
                .doesNotContain(sponsor.id());
    }

    @Test
    void goWhereTheMatterGoes() {
        var id = asked();
        var other =
                projects.open(
                        side.siyuan(),
                        side.client().id(),
                        new ProjectFacts(
                                "TMS", "", side.siyuan().id(), null, null, null, null, null));
        var there = projectLists.get(side.siyuan(), other).circle();
        var moved =
                whereabouts.moveTo(
                        new About(side.matter().subject(), there.value(), List.of()), other);
        people.sweep();
        assertThat(moved).containsExactly(id.subject());
        assertThat(sight.isIn(sponsor.id(), there)).isTrue();
        assertThat(sees()).as("not asked there any more").isFalse();
    }
}
