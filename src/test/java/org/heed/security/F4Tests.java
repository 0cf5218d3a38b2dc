package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.complaint.ClientActs;
import org.heed.complaint.ComplaintId;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Complaints;
import org.heed.complaint.ConfirmationForm;
import org.heed.complaint.LifeModel;
import org.heed.complaint.Phase;
import org.heed.complaint.ProposalState;
import org.heed.complaint.Proposals;
import org.heed.complaint.Verb;
import org.heed.complaint.Verdict;
import org.heed.complaint.Workspace;
import org.heed.identity.Me;
import org.heed.kernel.Actor;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;

/**
 * F4: no step is skipped, in whatever order the verbs come. Walks the doors and the database
 * against a model. The weakened case is a row written past the doors: {@link
 * #aRowThatSkippedAStepCannotExist}.
 */
@HeedTest
class F4Tests {

    private static final int WALKS = 6;
    private static final int STEPS = 40;
    private static final Actor LIN = Actor.contact(1, "林雅雯");

    @Autowired private Complaints complaints;
    @Autowired private Proposals proposals;
    @Autowired private ClientActs client;
    @Autowired private ComplaintLists lists;
    @Autowired private TestClock clock;
    @Autowired private JdbcClient jdbc;
    @Autowired private Cases cases;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;

    private Me zhou;

    @BeforeEach
    void aProjectManager() {
        clock.set(TestClock.START);
        zhou = cast.projectManager();
    }

    @Test
    void doorsAndDatabaseAgreeWithTheModel() {
        var hengyuan = clientele.hengyuan(zhou);
        for (long seed = 1; seed <= WALKS; seed++) {
            var random = new Random(seed);
            var number = cases.received(zhou, hengyuan);
            var model = new LifeModel();
            for (int step = 0; step < STEPS; step++) {
                clock.pass(Duration.ofMinutes(1));
                var verb = next(random, model);
                var expected = model.go(verb);
                assertThat(tried(number, verb))
                        .as("seed %d, %s after %s", seed, verb, model.done())
                        .isEqualTo(expected);
                assertThat(lists.card(zhou, number).phase().word())
                        .as("seed %d, %s after %s", seed, verb, model.done())
                        .isEqualTo(model.phase());
            }
            assertThat(lists.card(zhou, number).reopenings()).isEqualTo(model.reopenings());
        }
    }

    /** Mostly the straight way, so that walks come far; every third step anything. */
    private static Verb next(Random random, LifeModel model) {
        var anything = Verb.values()[random.nextInt(Verb.values().length)];
        return random.nextInt(3) == 0
                ? anything
                : switch (Phase.of(model.phase())) {
                    case RECEIVED -> Verb.ACKNOWLEDGE;
                    case ACKNOWLEDGED -> Verb.ASSESS;
                    case ASSESSED -> Verb.PROPOSE;
                    case PROPOSED -> Verb.ACCEPT;
                    case AGREED -> Verb.RESOLVE;
                    case RESOLVED -> Verb.CONFIRM;
                    case CONFIRMED -> Verb.CLOSE;
                    case CLOSED, WITHDRAWN, UNRESOLVED -> Verb.REOPEN;
                };
    }

    private boolean tried(ComplaintNumber number, Verb verb) {
        try {
            act(number, verb);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private void act(ComplaintNumber number, Verb verb) {
        switch (verb) {
            case ACKNOWLEDGE -> cases.acknowledge(zhou, number);
            case ASSESS -> cases.assess(zhou, number);
            case PROPOSE -> cases.propose(zhou, number);
            case ACCEPT -> accept(number);
            case ASK_FOR_CHANGES -> decide(number, Verdict.CHANGES);
            case DECLINE -> decide(number, Verdict.DECLINED);
            case RECALL -> client.recall(LIN, id(number), "", "方案");
            case RESOLVE -> cases.resolve(zhou, number);
            case CONFIRM ->
                    complaints.confirm(
                            zhou,
                            number,
                            null,
                            new ConfirmationForm.Said(null, clock.instant(), Cases.minute()));
            case CLOSE -> cases.close(zhou, number);
            case REOPEN -> complaints.reopen(zhou, number, null, "又發生了");
            case WITHDRAW -> complaints.withdraw(zhou, number, null, "沒事了");
            case GIVE_UP ->
                    complaints.giveUp(
                            zhou, number, null, cases.deadlock(), LocalDate.parse("2027-01-31"));
        }
    }

    /** On their own page, so that it can be taken back. */
    private void accept(ComplaintNumber number) {
        client.decide(LIN, id(number), put(number), Verdict.ACCEPTED, "", "方案");
    }

    private ComplaintId id(ComplaintNumber number) {
        return lists.card(zhou, number).id();
    }

    private void decide(ComplaintNumber number, Verdict verdict) {
        proposals.decide(zhou, number, put(number), cases.decision(verdict));
    }

    private int put(ComplaintNumber number) {
        return lists.get(zhou, number).proposals().stream()
                .filter(it -> it.state() == ProposalState.PUT)
                .findFirst()
                .map(Workspace.Proposal::number)
                .orElseThrow(() -> Refused.because("complaint.refused.not-proposed"));
    }

    @Test
    void aConfirmationIsNotDatedBackBeforeTheClientWasTold() {
        var number = cases.at(zhou, Phase.RESOLVED);
        var early = clock.instant().minusSeconds(1);

        refused(
                "before-told",
                () ->
                        complaints.confirm(
                                zhou,
                                number,
                                null,
                                new ConfirmationForm.Said(null, early, Cases.minute())));
    }

    @Test
    void silenceIsNotTakenForConsentBeforeTheRuleRanOut() {
        var number = cases.at(zhou, Phase.RESOLVED);
        clock.pass(Duration.ofDays(9));
        refused(
                "silence-too-short",
                () -> complaints.confirm(zhou, number, null, new ConfirmationForm.NoAnswer(2)));

        clock.pass(Duration.ofDays(1));
        refused(
                "too-few-reminders",
                () -> complaints.confirm(zhou, number, null, new ConfirmationForm.NoAnswer(1)));
        complaints.confirm(zhou, number, null, new ConfirmationForm.NoAnswer(2));
        assertThat(lists.card(zhou, number).phase()).isEqualTo(Phase.CONFIRMED);
    }

    @Test
    void aRowThatSkippedAStepCannotExist() {
        var id = lists.card(zhou, cases.received(zhou)).id();

        for (var phase : new String[] {"acknowledged", "agreed", "closed", "withdrawn"}) {
            assertThatThrownBy(() ->
                            jdbc.sql("update complaint set state = :state where id = :id")
                                    .param("state", phase)
                                    .param("id", id.value())
                                    .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    private static void refused(
            String why, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        it ->
                                assertThat(it.reasons().getFirst().key())
                                        .isEqualTo("complaint.refused." + why));
    }
}
