package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.escalation.BriefedMeasure;
import org.heed.escalation.EscalationLists;
import org.heed.escalation.LeaderCards;
import org.heed.escalation.Warnings;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;

/** Whether a complaint found its leader briefed; and a client's own wish for somebody senior. */
@HeedTest
class BriefedLeadersTests {

    @Autowired private BriefedMeasure measure;
    @Autowired private LeaderCards cards;
    @Autowired private Warnings warnings;
    @Autowired private ClientActs acts;
    @Autowired private EscalationLists escalations;
    @Autowired private ComplaintLists lists;
    @Autowired private TestClock clock;
    @Autowired private Clientele clientele;
    @Autowired private Cases cases;
    @Autowired private Cast cast;

    private Me jianguo;
    private Me siyuan;
    private ClientCard client;

    @BeforeEach
    void aLeader() {
        jianguo = cast.person("刘建国", Role.MANAGER);
        siyuan = cast.person("周思远", Role.PROJECT_MANAGER, jianguo);
        client = clientele.hengyuan(siyuan);
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    @Test
    void countsOnlyWhatTheLeaderKnewBefore() {
        cases.received(siyuan, client);
        write("很生气");
        cards.read(jianguo, client.id(), null);
        assertThat(share()).isEqualTo(new int[] {1, 0, 0});

        clock.pass(Duration.ofHours(5));
        cases.received(siyuan, client);
        assertThat(share()).as("the second came after the reading").isEqualTo(new int[] {2, 1, 0});
        assertThat(measure.measure(jianguo, from()).surprises())
                .singleElement()
                .satisfies(it -> assertThat(it.leader()).isEqualTo("刘建国"));

        clock.pass(Duration.ofDays(61));
        cases.received(siyuan, client);
        assertThat(share())
                .as("what was read long ago is forgotten")
                .isEqualTo(new int[] {3, 1, 0});
    }

    @Test
    void doesNotCountWhatSomebodyElseRead() {
        write("很生气");
        cards.read(siyuan, client.id(), null);
        clock.pass(Duration.ofHours(5));
        cases.received(siyuan, client);
        assertThat(share()).isEqualTo(new int[] {1, 0, 0});
    }

    @Test
    void saysHowManyNobodyStandsAbove() {
        cases.received(jianguo, client);
        assertThat(share()).isEqualTo(new int[] {0, 0, 1});
        assertThat(measure.measure(jianguo, from()).percent()).isZero();
    }

    @Test
    void anUpsetClientIsAnEarlyWarning() {
        var number = cases.received(siyuan, client);
        assertThat(warnings.list(jianguo)).isEmpty();
        askSenior(number);
        assertThat(warnings.list(jianguo).getFirst().signs().getFirst().words().key())
                .isEqualTo("escalation.sign.senior");
    }

    @Test
    void aClientWhoAsksForSomeoneSeniorIsHeardByOne() {
        var number = cases.received(siyuan, client);
        askSenior(number);
        askSenior(number);
        var asked = escalations.waitingFor(jianguo);
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().byClient()).isTrue();
        assertThat(asked.getFirst().aboutLabel()).isEqualTo(number.toString());
        assertThat(asked.getFirst().wish()).isEqualTo("請主管來談");
        assertThat(asked.getFirst().rung().contactName()).isEqualTo("林雅雯");
    }

    private void askSenior(ComplaintNumber number) {
        var card = lists.card(siyuan, number);
        var contact = card.contact();
        acts.askSenior(
                Actor.contact(contact == null ? 0 : contact.value(), "林雅雯"), card.id(), "請主管來談");
    }

    private void write(String goingOn) {
        cards.write(
                siyuan,
                client.id(),
                0,
                new LeaderCards.Words(goingOn, "先道歉", "", Language.ZH_HANS));
    }

    private int[] share() {
        var share = measure.measure(jianguo, from());
        return new int[] {share.complaints(), share.briefed(), share.leaderless()};
    }

    private Instant from() {
        return TestClock.START.minus(Duration.ofDays(1));
    }
}
