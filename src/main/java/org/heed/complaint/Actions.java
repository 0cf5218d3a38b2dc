package org.heed.complaint;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The work that was promised: who does what by when. Source: R010. */
@Service
@Transactional
public class Actions {

    private final Register register;
    private final ActionRepository actions;
    private final Grounds grounds;
    private final Sight sight;

    Actions(Register register, ActionRepository actions, Grounds grounds, Sight sight) {
        this.register = register;
        this.actions = actions;
        this.grounds = grounds;
        this.sight = sight;
    }

    /**
     * @throws Refused at {@code text}, {@code dueOn}, {@code owner} (somebody who may not see it)
     */
    public ActionId plan(Me me, ComplaintNumber number, ActionForm form) {
        var card = register.takeOpen(me, number, null);
        judge(card, form);
        var id = actions.add(card.id(), form);
        planned(me, card, form);
        return id;
    }

    public void revise(Me me, ComplaintNumber number, ActionId id, int seen, ActionForm form) {
        var card = register.takeOpen(me, number, null);
        unfinished(card, id);
        judge(card, form);
        actions.revise(id, seen, form);
        planned(me, card, form);
    }

    /** Whoever it was handed over to does it from now on; doing it already changes nothing. */
    void takeOver(Me me, ComplaintNumber number, ActionId id) {
        var card = register.takeOpen(me, number, null);
        var action = unfinished(card, id);
        if (!action.owner().equals(me.id())) {
            var form = new ActionForm(action.text(), me.id(), action.dueOn());
            actions.revise(id, action.version(), form);
            planned(me, card, form);
        }
    }

    private void planned(Me me, ComplaintCard card, ActionForm form) {
        register.announce(
                new CaseHappening.ActionPlanned(
                        Register.about(card),
                        register.now(),
                        me.actor(),
                        form.text(),
                        grounds.name(form.owner()),
                        form.dueOn()));
    }

    private void judge(ComplaintCard card, ActionForm form) {
        new Checks()
                .required("text", form.text(), 1_000)
                .that(
                        sight.isIn(form.owner(), card.circle()),
                        "complaint.refused.owner-cannot-see",
                        "owner")
                .that(
                        !form.dueOn().isBefore(dayBefore(card.receivedAt())),
                        "complaint.refused.before-receipt",
                        "dueOn")
                .done();
    }

    /** What is done is history: it is not rewritten, and not done again. */
    private Workspace.Action unfinished(ComplaintCard card, ActionId id) {
        var action = actions.get(card.id(), id);
        if (action.state() == ActionState.DONE) {
            throw Refused.because("complaint.refused.action-done").at("action-" + id.value());
        }
        return action;
    }

    /** A day of grace, because it may be earlier in the client's zone than in ours. */
    private static LocalDate dayBefore(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).minusDays(1);
    }

    /**
     * @throws Refused {@code complaint.refused.action-done}: once is enough
     */
    public void finish(Me me, ComplaintNumber number, ActionId id, int seen, String note) {
        var card = register.takeOpen(me, number, null);
        var action = unfinished(card, id);
        new Checks().optional("note", note, 2_000).done();
        actions.save(id, seen, ActionState.DONE, action.dueOn(), note, register.now());
        register.announce(
                new CaseHappening.ActionDone(
                        Register.about(card), register.now(), me.actor(), action.text()));
    }

    /**
     * @param agreed what the client agreed to, and how
     */
    public void renegotiate(
            Me me, ComplaintNumber number, ActionId id, int seen, LocalDate dueOn, String agreed) {
        var card = register.takeOpen(me, number, null);
        var action = unfinished(card, id);
        new Checks()
                .required("agreed", agreed, 2_000)
                .that(
                        !dueOn.isBefore(dayBefore(register.now())),
                        "complaint.refused.not-in-future",
                        "dueOn")
                .done();
        actions.save(id, seen, ActionState.RENEGOTIATED, dueOn, agreed, null);
        register.announce(
                new CaseHappening.ActionRenegotiated(
                        Register.about(card), register.now(), me.actor(), action.text(), dueOn));
    }

    /** Not needed after all; while the client has not agreed to it. */
    public void drop(Me me, ComplaintNumber number, ActionId id, int seen) {
        var card = register.takeOpen(me, number, null);
        var action = actions.get(card.id(), id);
        switch (card.state()) {
            case ComplaintState.Agreed _, ComplaintState.Resolved _, ComplaintState.Confirmed _ ->
                    throw Refused.because("complaint.refused.action-agreed")
                            .at("action-" + id.value());
            case ComplaintState.Open _, ComplaintState.Ended _ -> {}
        }
        actions.remove(id, seen);
        register.announce(
                new CaseHappening.ActionDropped(
                        Register.about(card), register.now(), me.actor(), action.text()));
    }
}
