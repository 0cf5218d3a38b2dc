package org.heed.complaint;

import org.heed.clock.ClockHappening;
import org.heed.conversation.ConversationHappening;
import org.heed.conversation.Direction;
import org.heed.conversation.MailCard;
import org.heed.conversation.MailHappening;
import org.heed.kernel.Actor;
import org.heed.kernel.Subject;
import org.heed.kernel.web.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Arrays;

/**
 * Hears what became of a mail, and which talks were had. Only what reached the client stops a
 * clock; what was taken back before it left undoes the state it proved. Source: heed.md, "Clocks".
 */
@Component
class Deliveries {

    private final Register register;
    private final ComplaintRepository complaints;
    private final BesideRepository beside;
    private final ProposalRepository proposals;
    private final Pledges pledges;
    private final ComplaintClocks clocks;
    private final Words words;

    Deliveries(
            Register register,
            ComplaintRepository complaints,
            BesideRepository beside,
            ProposalRepository proposals,
            Pledges pledges,
            ComplaintClocks clocks,
            Words words) {
        this.register = register;
        this.complaints = complaints;
        this.beside = beside;
        this.proposals = proposals;
        this.pledges = pledges;
        this.clocks = clocks;
        this.words = words;
    }

    @EventListener
    void on(MailHappening happening) {
        var mail = happening.mail();
        if (!mail.about().kind().equals(ComplaintId.KIND) || mail.kind().automatic()) {
            return;
        }
        switch (happening) {
            case MailHappening.Sent sent -> reached(mail, sent.at(), sent.actor());
            case MailHappening.SentByHand sent -> reached(mail, sent.at(), sent.actor());
            case MailHappening.TakenBack back -> takenBack(mail, back.at(), back.actor());
            case MailHappening.CameBack back -> cameBack(mail, back.leftAt());
            case MailHappening.Written _, MailHappening.Failed _, MailHappening.HeldBack _ -> {}
        }
    }

    private void reached(MailCard mail, Instant at, Actor actor) {
        var id = new ComplaintId(mail.about().id());
        var card = complaints.take(id);
        beside.contacted(id, at, false, null);
        if (card.state() instanceof ComplaintState.Ended) {
            return;
        }
        clocks.reached(id, errand(mail), at);
        pledges.keepUpdates(actor, id, proof(mail), at);
    }

    /** It reached nobody: what it had stopped goes on. Source: interop.md, C.10. */
    private void cameBack(MailCard mail, Instant leftAt) {
        var id = new ComplaintId(mail.about().id());
        if (complaints.take(id).state() instanceof ComplaintState.Open) {
            clocks.notReached(id, errand(mail), leftAt);
        }
    }

    private void takenBack(MailCard mail, Instant at, Actor actor) {
        var id = new ComplaintId(mail.about().id());
        var card = complaints.take(id);
        var proof = proof(mail);
        var why = words.say(card.language(), "complaint.promise.taken-back");
        pledges.takeBack(actor, id, proof, why);
        if (beside.planProvedBy(id, proof)) {
            beside.forgetPlan(id);
        }
        var before = Register.life(card);
        var after = before.without(proof);
        if (after.equals(before)) {
            return;
        }
        if (card.state() instanceof ComplaintState.Proposed proposed
                && proposed.told().equals(proof)) {
            proposals.takeBack(id, proposed.version());
        }
        register.enter(
                card,
                after,
                new ComplaintHappening.TakenBack(Register.about(card), at, actor, errand(mail)));
    }

    /**
     * What moved a time limit, a rule or a calendar, moves the complaint in the list in due order.
     */
    @EventListener
    void on(ClockHappening happening) {
        var subject = happening.about().subject();
        if (!subject.kind().equals(ComplaintId.KIND)) {
            return;
        }
        switch (happening) {
            case ClockHappening.Moved _,
                    ClockHappening.Recounted _,
                    ClockHappening.Resumed _,
                    ClockHappening.Paused _,
                    ClockHappening.Continued _,
                    ClockHappening.Dropped _ ->
                    beside.refreshDue(new ComplaintId(subject.id()));
            case ClockHappening.Warned _,
                    ClockHappening.WarnedAgain _,
                    ClockHappening.Nearing _,
                    ClockHappening.Acknowledged _,
                    ClockHappening.Breached _,
                    ClockHappening.Missed _ -> {}
        }
    }

    /** A mail that says none of our errands is an update all the same. */
    private static Errand errand(MailCard mail) {
        var parts = mail.intention().split("/");
        return Arrays.stream(Errand.values())
                .filter(it -> parts.length == 4 && parts[2].equals(it.word()))
                .findFirst()
                .orElse(Errand.UPDATE);
    }

    private static Proof proof(MailCard mail) {
        return new Proof(new Subject(Teller.MAIL, mail.id().value()));
    }

    @EventListener
    void on(ConversationHappening.Touched touched) {
        var touchpoint = touched.touchpoint();
        if (!touchpoint.subject().kind().equals(ComplaintId.KIND)) {
            return;
        }
        var id = new ComplaintId(touchpoint.subject().id());
        var card = complaints.take(id);
        var mood = touchpoint.after() == null ? touchpoint.before() : touchpoint.after();
        beside.contacted(id, touchpoint.at(), Teller.isTalk(touchpoint.channel()), mood);
        if (!(card.state() instanceof ComplaintState.Open)) {
            return;
        }
        if (touchpoint.direction() == Direction.OUT) {
            clocks.heard(id, touchpoint.at());
        } else {
            clocks.answerOwed(card, touchpoint.at());
        }
    }
}
