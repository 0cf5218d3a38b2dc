package org.heed.complaint;

import org.heed.clock.Severity;
import org.heed.conversation.Direction;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;

/** What comes after the solution: asking again, asking how it was, learning. Source: R011, R013. */
@Service
@Transactional
public class Aftercare {

    private final Register register;
    private final AftercareRepository aftercare;
    private final BesideRepository beside;
    private final ComplaintClocks clocks;
    private final Touchpoints touchpoints;

    Aftercare(
            Register register,
            AftercareRepository aftercare,
            BesideRepository beside,
            ComplaintClocks clocks,
            Touchpoints touchpoints) {
        this.register = register;
        this.aftercare = aftercare;
        this.beside = beside;
        this.clocks = clocks;
        this.touchpoints = touchpoints;
    }

    /** One more contact, beside those the severity asks for. */
    public FollowUpId schedule(Me me, ComplaintNumber number, Instant dueAt, String note) {
        var card = register.takeOpen(me, number, null);
        var now = register.now();
        new Checks()
                .optional("note", note, 4_000)
                .that(dueAt.isAfter(now), "complaint.refused.not-in-future", "dueAt")
                .done();
        var id = aftercare.schedule(card.id(), dueAt, null, note);
        register.announce(
                new AftercareHappening.FollowUpScheduled(
                        Register.about(card), now, me.actor(), dueAt));
        return id;
    }

    /**
     * Writes down what came of it; it counts as a contact.
     *
     * @throws Refused {@code complaint.refused.held-already}, {@code before-confirmed} at {@code
     *     at}
     */
    public void hold(Me me, ComplaintNumber number, FollowUpId id, int seen, FollowUpForm form) {
        var card = register.takeOpen(me, number, null);
        var followUp = aftercare.get(card.id(), id);
        if (followUp.heldAt() != null) {
            throw Refused.because("complaint.refused.held-already").at("follow-up-" + id.value());
        }
        new Checks()
                .required("note", form.note(), 4_000)
                .that(!form.at().isAfter(register.now()), "complaint.refused.in-future", "at")
                .that(
                        !form.at().isBefore(card.state().at()),
                        "complaint.refused.before-confirmed",
                        "at")
                .done();
        var clock = aftercare.hold(id, seen, form);
        clock.ifPresent(kind -> clocks.followedUp(card.id(), kind, form.at()));
        touchpoints.record(
                me,
                new NewTouchpoint(
                        card.id().subject(),
                        card.circle(),
                        card.client(),
                        card.project(),
                        card.contact(),
                        form.channel(),
                        Direction.OUT,
                        false,
                        form.note(),
                        me.language(),
                        form.at(),
                        null,
                        form.after()));
        register.announce(
                new AftercareHappening.FollowUpHeld(
                        Register.about(card), form.at(), me.actor(), form.result()));
    }

    /**
     * We asked for the result and the handling; the answer may come later and is then written over
     * it.
     */
    public void askSatisfaction(Me me, ComplaintNumber number, SatisfactionForm form) {
        var card = register.takeOpen(me, number, null);
        new Checks()
                .that(inRange(form.result()), "complaint.refused.score", "result")
                .that(inRange(form.handling()), "complaint.refused.score", "handling")
                .optional("comment", form.comment(), 4_000)
                .that(
                        !form.askedAt().isAfter(register.now()),
                        "complaint.refused.in-future",
                        "askedAt")
                .that(
                        !form.askedAt().isBefore(card.receivedAt()),
                        "complaint.refused.before-receipt",
                        "askedAt")
                .done();
        aftercare.ask(card.id(), form, me.id());
        register.announce(
                new AftercareHappening.SatisfactionAsked(
                        Register.about(card), form.askedAt(), me.actor()));
    }

    private static boolean inRange(@Nullable Integer score) {
        return score == null || score >= 1 && score <= 5;
    }

    /**
     * Goes without a lesson, for a reason.
     *
     * @throws Refused {@code complaint.refused.severe-lesson}: never for critical and major ones
     */
    public void waiveLesson(Me me, ComplaintNumber number, String reason) {
        var card = register.takeOpen(me, number, null);
        var severity = card.severity();
        new Checks().required("reason", reason, 2_000).done();
        if (severity != null && severity.compareTo(Severity.MAJOR) <= 0) {
            throw Refused.because("complaint.refused.severe-lesson").at("lesson");
        }
        var now = register.now();
        beside.waiveLesson(card.id(), me.id(), now, reason);
        register.announce(
                new AftercareHappening.LessonWaived(Register.about(card), now, me.actor(), reason));
    }
}
