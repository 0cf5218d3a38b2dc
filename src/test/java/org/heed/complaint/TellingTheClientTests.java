package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.Channel;
import org.heed.clock.ClockKind;
import org.heed.clock.ClockLists;
import org.heed.clock.ClockState;
import org.heed.conversation.Emotion;
import org.heed.conversation.MailId;
import org.heed.conversation.Outbox;
import org.heed.conversation.TestPost;
import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.heed.promise.PromiseKind;
import org.heed.promise.PromiseLists;
import org.heed.promise.PromiseState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.List;

@HeedTest
class TellingTheClientTests {

    @Autowired Complaints complaints;
    @Autowired ComplaintLists lists;
    @Autowired Proposals proposals;
    @Autowired Updates updates;
    @Autowired Outbox outbox;
    @Autowired TestPost.Post post;
    @Autowired ClockLists clocks;
    @Autowired PromiseLists promises;
    @Autowired TestClock clock;
    @Autowired Cases cases;
    @Autowired Cast cast;

    private Me zhou;

    @BeforeEach
    void aProjectManager() {
        clock.set(TestClock.START);
        zhou = cast.projectManager();
    }

    @AfterEach
    void noServer() {
        post.close();
    }

    @Test
    void stopsTheClockAtTheCallWhenItWasACall() {
        var number = cases.at(zhou, Phase.ACKNOWLEDGED);

        assertThat(state(number, ClockKind.ACKNOWLEDGE)).isInstanceOf(ClockState.Met.class);
    }

    @Test
    void stopsTheClockOnlyWhenTheMailHasLeft() {
        var number = cases.received(zhou);

        var mail = acknowledgeByMail(number);
        assertThat(lists.card(zhou, number).phase()).isEqualTo(Phase.ACKNOWLEDGED);
        assertThat(state(number, ClockKind.ACKNOWLEDGE)).isInstanceOf(ClockState.Running.class);

        clock.pass(Duration.ofMinutes(5));
        outbox.sentByHand(zhou, mail);
        assertThat(state(number, ClockKind.ACKNOWLEDGE))
                .isEqualTo(new ClockState.Met(clock.instant()));
    }

    @Test
    void promisesTheNextDateAndKeepsThatPromiseWithTheNextMessage() {
        var number = cases.at(zhou, Phase.ACKNOWLEDGED);
        assertThat(promises.open(zhou, subject(number)))
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(PromiseKind.NEXT_UPDATE));

        clock.pass(Duration.ofHours(2));
        updates.tell(zhou, number, cases.talk("還在查"), null);

        assertThat(promises.of(zhou, subject(number)).getFirst().state())
                .isEqualTo(new PromiseState.Kept(clock.instant()));
    }

    @Test
    void undoesTheAcknowledgementWhoseMailWasTakenBack() {
        post.open();
        var number = cases.received(zhou);
        var mail = acknowledgeByMail(number);

        outbox.takeBack(zhou, mail);

        assertThat(lists.card(zhou, number).phase()).isEqualTo(Phase.RECEIVED);
        assertThat(promises.open(zhou, subject(number))).isEmpty();
        assertThat(state(number, ClockKind.ACKNOWLEDGE)).isInstanceOf(ClockState.Running.class);
        assertThat(acknowledgeByMail(number)).isNotEqualTo(mail);
    }

    @Test
    void undoesTheProposalWhoseMailWasTakenBack() {
        post.open();
        var number = cases.at(zhou, Phase.ASSESSED);
        cases.prepareProposal(zhou, number);
        var version = proposals.draft(zhou, number, cases.proposal());
        proposals.put(zhou, number, null, version, Cases.mail("方案如下"), false);
        var told = ((ComplaintState.Proposed) lists.card(zhou, number).state()).told();

        outbox.takeBack(zhou, new MailId(told.record().id()));

        var workspace = lists.get(zhou, number);
        assertThat(workspace.complaint().phase()).isEqualTo(Phase.ASSESSED);
        assertThat(workspace.proposals().getFirst().state()).isEqualTo(ProposalState.DRAFT);
        assertThat(promises.open(zhou, subject(number)))
                .allMatch(it -> it.kind() == PromiseKind.NEXT_UPDATE);
    }

    @Test
    void stopsThePlanClockWithAProvisionalPlanInAnyState() {
        var number = cases.received(zhou);

        updates.putPlan(zhou, number, new PlanForm(cases.talk("先查清經過"), List.of()));

        assertThat(state(number, ClockKind.PRELIMINARY_PLAN)).isInstanceOf(ClockState.Met.class);
        assertThat(lists.card(zhou, number).phase()).isEqualTo(Phase.RECEIVED);
        assertThat(lists.card(zhou, number).planPutAt()).isEqualTo(clock.instant());
    }

    @Test
    void wantsATalkBeforeADocumentWhileTheMoodIsHigh() {
        var number = cases.received(zhou);
        complaints.acknowledge(
                zhou,
                number,
                null,
                new AcknowledgementForm(
                        new Telling.Talk(
                                Channel.MESSAGE, clock.instant(), "收到", null, Emotion.FURIOUS),
                        clock.instant().plus(Duration.ofHours(8))));
        cases.assess(zhou, number);
        cases.prepareProposal(zhou, number);
        var version = proposals.draft(zhou, number, cases.proposal());

        assertThatThrownBy(
                        () -> proposals.put(zhou, number, null, version, Cases.mail("方案"), false))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it ->
                                assertThat(it.reasons())
                                        .extracting(Reason::key, Reason::at)
                                        .containsExactly(
                                                org.assertj.core.api.Assertions.tuple(
                                                        "complaint.refused.talk-first", "mood")));

        updates.tell(zhou, number, cases.talk("先聽您說"), null);
        proposals.put(zhou, number, null, version, Cases.mail("方案"), false);
        assertThat(lists.card(zhou, number).phase()).isEqualTo(Phase.PROPOSED);
    }

    @Test
    void refusesATalkBeforeTheComplaintWasReceived() {
        var number = cases.received(zhou);
        var early =
                new Telling.Talk(
                        Channel.PHONE, clock.instant().minus(Duration.ofDays(2)), "…", null, null);

        assertThatThrownBy(() -> updates.tell(zhou, number, early, null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it ->
                                assertThat(it.reasons().getFirst())
                                        .isEqualTo(
                                                Reason.of(
                                                        "complaint.refused.before-receipt", "at")));
    }

    private MailId acknowledgeByMail(ComplaintNumber number) {
        complaints.acknowledge(
                zhou,
                number,
                null,
                new AcknowledgementForm(
                        Cases.mail("林副總您好，已收到"), clock.instant().plus(Duration.ofHours(8))));
        var state = (ComplaintState.Acknowledged) lists.card(zhou, number).state();
        return new MailId(state.told().record().id());
    }

    private ClockState state(ComplaintNumber number, ClockKind kind) {
        return clocks.of(zhou, subject(number)).stream()
                .filter(it -> it.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .state();
    }

    private org.heed.kernel.Subject subject(ComplaintNumber number) {
        return lists.card(zhou, number).id().subject();
    }
}
