package org.heed.complaint;

import org.heed.clock.ClockKind;
import org.heed.escalation.Escalations;
import org.heed.identity.Me;
import org.heed.kernel.Actor;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The life of a complaint, from the first words to its end and back. Each verb enters a state with
 * its proof, or refuses with every fact that is missing and where it is given.
 *
 * <p>{@code seen} is the version the writer saw; null when they did not say. A number that is not
 * there, or not for them, is NotFound; somebody faster is a conflict; a merged number says where it
 * goes on. Source: heed.md, "eight states, each entered with proof".
 */
@Service
@Transactional
public class Complaints {

    private final Register register;
    private final Reception reception;
    private final Factfinding facts;
    private final Teller teller;
    private final Pledges pledges;
    private final ComplaintClocks clocks;
    private final AftercareRepository aftercare;
    private final BesideRepository beside;
    private final Grounds grounds;
    private final Proofs proofs;
    private final Escalations escalations;

    Complaints(
            Register register,
            Reception reception,
            Factfinding facts,
            Teller teller,
            Pledges pledges,
            ComplaintClocks clocks,
            AftercareRepository aftercare,
            BesideRepository beside,
            Grounds grounds,
            Proofs proofs,
            Escalations escalations) {
        this.register = register;
        this.reception = reception;
        this.facts = facts;
        this.teller = teller;
        this.pledges = pledges;
        this.clocks = clocks;
        this.aftercare = aftercare;
        this.beside = beside;
        this.grounds = grounds;
        this.proofs = proofs;
        this.escalations = escalations;
    }

    /**
     * Takes a complaint down and starts its clocks at the moment it reached us. A complaint about
     * its own owner gets the superior as a second owner.
     *
     * @throws Refused at the field of the form
     */
    public ComplaintNumber receive(Me me, ComplaintForm form) {
        return reception.receive(me, form).number();
    }

    /**
     * Tells the client, as one human to another, that we have it, and when they hear from us next;
     * that date becomes a promise.
     *
     * @throws Refused {@code complaint.refused.acknowledged-already}, {@code next-not-future} at
     *     {@code nextAt}, or at the fields of the telling
     */
    public void acknowledge(
            Me me, ComplaintNumber number, @Nullable Integer seen, AcknowledgementForm form) {
        var card = register.take(me, number, seen);
        Register.life(card).toAcknowledge();
        new Checks()
                .that(
                        form.nextAt().isAfter(register.now()),
                        "complaint.refused.next-not-future",
                        "nextAt")
                .done();
        var told = teller.tell(me, card, Errand.ACKNOWLEDGEMENT, form.telling());
        var life =
                Register.life(card)
                        .acknowledge(told.at(), card.owner().id(), told.proof(), form.nextAt());
        register.enter(
                card,
                life,
                new ComplaintHappening.Acknowledged(
                        Register.about(card),
                        told.at(),
                        me.actor(),
                        card.owner().name(),
                        form.nextAt()));
        pledges.nextUpdate(me, card, told, form.nextAt());
        reached(me, card, Errand.ACKNOWLEDGEMENT, told);
    }

    /**
     * @throws Refused with everything still missing: severity, mood, points, their scope, a primary
     *     cause, the listening record and its read-back
     */
    public void assess(Me me, ComplaintNumber number, @Nullable Integer seen) {
        var card = register.take(me, number, seen);
        var now = register.now();
        var life = Register.life(card).assess(now, me.id());
        var known = facts.toAssess(me, card);
        Facts.require(known.missingToAssess());
        var severity = card.severity();
        if (severity == null) {
            throw new IllegalStateException("Assessed without a severity: " + number);
        }
        clocks.assessed(card, now);
        register.enter(
                card,
                life,
                new ComplaintHappening.Assessed(
                        Register.about(card), now, me.actor(), severity, known.points().size()));
    }

    /**
     * Tells the client that everything agreed is done.
     *
     * @throws Refused with every action still open and every promise neither kept nor renegotiated
     */
    public void resolve(Me me, ComplaintNumber number, @Nullable Integer seen, Telling telling) {
        var card = register.take(me, number, seen);
        Register.life(card).toResolve();
        Facts.require(facts.toResolve(me, card).missingToResolve());
        var told = teller.tell(me, card, Errand.RESOLUTION, telling);
        var life = Register.life(card).resolve(told.at(), me.id(), told.proof());
        register.enter(
                card,
                life,
                new ComplaintHappening.Resolved(Register.about(card), told.at(), me.actor()));
        reached(me, card, Errand.RESOLUTION, told);
    }

    private void reached(Me me, ComplaintCard card, Errand errand, Teller.Told told) {
        var at = told.reachedAt();
        if (at != null) {
            clocks.reached(card.id(), errand, at);
            pledges.keepUpdates(me.actor(), card.id(), told.proof(), at);
        }
    }

    /**
     * The client said that it worked, or the written rule ran out. Schedules the follow-ups the
     * severity asks for.
     *
     * @throws Refused {@code too-few-reminders}, {@code silence-too-short}, {@code before-told}
     */
    public void confirm(
            Me me, ComplaintNumber number, @Nullable Integer seen, ConfirmationForm form) {
        var card = register.take(me, number, seen);
        Register.life(card).toConfirm();
        var now = register.now();
        switch (form) {
            case ConfirmationForm.Said said -> {
                EndChecks.said(card, said.at(), now);
                proofs.judge(me, card, said.evidence());
                var by = grounds.speaker(me, card, said.by());
                confirm(card, said.at(), by, new Confirmation.Said(by, said.evidence()));
            }
            case ConfirmationForm.NoAnswer silence -> {
                EndChecks.silence(card, silence, now);
                confirm(card, now, me.actor(), new Confirmation.NoAnswer(silence.reminders()));
            }
        }
    }

    /** For whoever confirmed; their right has been judged. */
    void confirm(ComplaintCard card, Instant at, Actor by, Confirmation how) {
        var life = Register.life(card).confirm(at, how);
        for (var kind : List.of(ClockKind.FOLLOW_UP, ClockKind.LATER_FOLLOW_UP)) {
            clocks.followUp(card, kind, at)
                    .ifPresent(due -> aftercare.schedule(card.id(), due, kind, ""));
        }
        var about = Register.about(card);
        register.enter(
                card,
                life,
                switch (how) {
                    case Confirmation.Said _ -> new ComplaintHappening.Confirmed(about, at, by);
                    case Confirmation.NoAnswer it ->
                            new ComplaintHappening.ConfirmedBySilence(
                                    about, at, by, it.reminders());
                });
    }

    /**
     * @throws Refused with everything still missing: follow-ups held, satisfaction asked, a lesson
     *     or its waiver, and what blocks it
     */
    public void close(Me me, ComplaintNumber number, @Nullable Integer seen) {
        var card = register.take(me, number, seen);
        var now = register.now();
        var life = Register.life(card).close(now, me.id());
        Facts.require(facts.toClose(me, card).missingToClose());
        clocks.over(card.id());
        register.enter(
                card, life, new ComplaintHappening.Closed(Register.about(card), now, me.actor()));
    }

    /** It is not over after all; keeps everything and counts. */
    public void reopen(Me me, ComplaintNumber number, @Nullable Integer seen, String reason) {
        reopen(register.take(me, number, seen), me.actor(), reason);
    }

    void reopen(ComplaintCard card, Actor actor, String reason) {
        var now = register.now();
        var life = Register.life(card).reopen();
        new Checks().required("reason", reason, 4_000).done();
        aftercare.dropOpen(card.id());
        beside.forgetTalk(card.id());
        beside.forgetPlan(card.id());
        clocks.reopened(card, life.state(), now);
        register.enter(
                card,
                life,
                new ComplaintHappening.Reopened(Register.about(card), now, actor, reason));
    }

    /** The client took it back; we write down how they put it. */
    public void withdraw(Me me, ComplaintNumber number, @Nullable Integer seen, String reason) {
        withdraw(register.take(me, number, seen), me.actor(), reason);
    }

    void withdraw(ComplaintCard card, Actor actor, String reason) {
        var now = register.now();
        var life = Register.life(card).withdraw(now, actor, reason);
        new Checks().required("reason", reason, 4_000).done();
        // Before anything is announced: a sweep that climbs holds the question first, too.
        escalations.callOff(card.id().subject(), actor, card.owner().id(), reason);
        clocks.over(card.id());
        pledges.letGo(actor, card);
        register.enter(
                card,
                life,
                new ComplaintHappening.Withdrawn(Register.about(card), now, actor, reason));
    }

    /**
     * Both sides know that we do not find together, and the ladder is exhausted or somebody outside
     * is named who can decide. Looked at again until it is over.
     */
    public void giveUp(
            Me me,
            ComplaintNumber number,
            @Nullable Integer seen,
            Deadlock deadlock,
            LocalDate lookAgainOn) {
        var card = register.take(me, number, seen);
        var now = register.now();
        var life = Register.life(card).giveUp(now, me.id(), deadlock, lookAgainOn);
        EndChecks.deadlock(card, deadlock, lookAgainOn, now, me.zone());
        escalations.callOff(card.id().subject(), me.actor(), me.id(), deadlock.reason());
        clocks.monitor(card, now, lookAgainOn, me.zone());
        register.enter(
                card,
                life,
                new ComplaintHappening.GivenUp(
                        Register.about(card),
                        now,
                        me.actor(),
                        deadlock.reason(),
                        deadlock.recourse(),
                        lookAgainOn));
    }

    /** A deadlock was looked at and is none the less one. */
    public void lookAgain(
            Me me,
            ComplaintNumber number,
            @Nullable Integer seen,
            String note,
            LocalDate lookAgainOn) {
        var card = register.take(me, number, seen);
        var now = register.now();
        var life = Register.life(card).lookAgain(lookAgainOn);
        EndChecks.lookAgain(note, lookAgainOn, now, me.zone());
        clocks.monitor(card, now, lookAgainOn, me.zone());
        register.enter(
                card,
                life,
                new ComplaintHappening.LookedAgain(
                        Register.about(card), now, me.actor(), note, lookAgainOn));
    }
}
