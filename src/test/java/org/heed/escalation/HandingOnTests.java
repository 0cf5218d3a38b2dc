package org.heed.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.escalation.EscalationsTests.refused;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.Clients;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;

/** Whoever is asked now may hand it on; whoever was passed over may not take it back that way. */
@HeedTest
class HandingOnTests {

    @Autowired private Escalations escalations;
    @Autowired private Decisions decisions;
    @Autowired private EscalationLists lists;
    @Autowired private EscalationSweep sweep;
    @Autowired private Clients clients;
    @Autowired private TestClock clock;
    @Autowired private Cast cast;
    @Autowired private Team team;

    private Team.Side side;
    private Me friend;
    private EscalationId id;

    @BeforeEach
    void aQuestion() {
        sweep.sweep();
        side = team.side();
        friend = cast.person("赵鹏", Role.MANAGER);
        clients.seat(side.siyuan(), side.client().id(), friend.id());
        id = escalations.raise(side.siyuan(), Team.question(side.matter(), null));
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    private void climbed() {
        clock.pass(Duration.ofHours(5));
        sweep.sweep();
        assertThat(lists.card(side.he(), id).rung().person()).isEqualTo(side.he().id());
    }

    @Test
    void isNotForWhoeverWasPassedOver() {
        climbed();
        refused(
                "escalation.refused.not-asked",
                () -> decisions.handOn(side.jianguo(), id, friend.id(), "他熟"));
        refused(
                "escalation.refused.not-asked",
                () -> decisions.handOn(side.jianguo(), id, side.jianguo().id(), "还是我来"));
        assertThat(lists.card(side.he(), id).rung().person()).isEqualTo(side.he().id());
    }

    @Test
    void whoeverWasPassedOverCannotMakeTheClockWait() {
        climbed();
        var due = lists.card(side.he(), id).rung().dueAt();
        refused(
                "escalation.refused.not-asked",
                () -> decisions.askBack(side.jianguo(), id, "费用从哪里出？"));
        assertThat(lists.card(side.he(), id).rung().dueAt()).isEqualTo(due);
    }

    @Test
    void givesTheLevelsOwnTime() {
        decisions.handOn(side.jianguo(), id, friend.id(), "他熟");
        assertThat(lists.card(side.he(), id).rung().dueAt())
                .isEqualTo(clock.instant().plus(Duration.ofHours(4)));
    }

    @Test
    void aClientsOwnRequestNeverEndsWithTheOneTheyWantToBeHeardAbove() {
        var request =
                new SeniorRequest(
                        side.matter(),
                        side.lin(),
                        side.siyuan().id(),
                        "上線延期",
                        "請主管來談",
                        Language.ZH_HANT);
        var lin = Actor.contact(side.lin().value(), "林雅雯");
        var asked = escalations.askedByClient(lin, request).orElseThrow();
        refused(
                "escalation.refused.not-asked",
                () -> escalations.deEscalate(side.siyuan(), asked, "已经好了"));
        refused(
                "escalation.refused.asked-above-them",
                () -> decisions.handOn(side.he(), asked, side.siyuan().id(), "你去谈"));
        escalations.deEscalate(side.he(), asked, "我和她谈过了");
    }
}
