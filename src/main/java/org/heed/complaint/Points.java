package org.heed.complaint;

import org.heed.identity.Me;
import org.heed.kernel.Actor;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What exactly is complained about, one by one; each gets its own finding and decision. */
@Service
@Transactional
public class Points {

    private final Register register;
    private final PointRepository points;
    private final ComplaintRepository complaints;

    Points(Register register, PointRepository points, ComplaintRepository complaints) {
        this.register = register;
        this.complaints = complaints;
        this.points = points;
    }

    public PointId add(Me me, ComplaintNumber number, PointForm form) {
        var card = register.takeOpen(me, number, null);
        judge(form);
        var id = points.add(card.id(), form.text());
        changed(me, card, "added", form.text());
        return id;
    }

    public void reword(Me me, ComplaintNumber number, PointId id, int seen, PointForm form) {
        var card = register.takeOpen(me, number, null);
        points.get(card.id(), id);
        judge(form);
        points.reword(id, seen, form.text());
        changed(me, card, "reworded", form.text());
    }

    /**
     * @throws Refused {@code complaint.refused.last-point} once it has been assessed: every point
     *     raised is answered. Source: R051
     */
    public void remove(Me me, ComplaintNumber number, PointId id, int seen) {
        var card = register.takeOpen(me, number, null);
        var point = points.get(card.id(), id);
        switch (card.state()) {
            case ComplaintState.Received _, ComplaintState.Acknowledged _ -> {}
            case ComplaintState.Open _, ComplaintState.Ended _ ->
                    throw Refused.because("complaint.refused.point-assessed")
                            .at("point-" + id.value());
        }
        points.remove(id, seen);
        changed(me, card, "removed", point.text());
    }

    private void changed(Me me, ComplaintCard card, String what, String text) {
        register.announce(
                new CaseHappening.PointChanged(
                        Register.about(card), register.now(), me.actor(), what, text));
    }

    private static void judge(PointForm form) {
        new Checks().required("text", form.text(), 4_000).done();
    }

    /**
     * What is true of it, and what we decide. A decision wants reasons and the words the client
     * reads.
     */
    public void find(Me me, ComplaintNumber number, PointId id, int seen, FindingForm form) {
        var card = register.takeOpen(me, number, null);
        var point = points.get(card.id(), id);
        var checks =
                new Checks()
                        .optional("finding", form.finding(), 8_000)
                        .optional("reasons", form.reasons(), 8_000)
                        .optional("answer", form.answer(), 8_000);
        if (form.decision() != null) {
            checks.required("finding", form.finding(), 8_000);
            checks.required("answer", form.answer(), 8_000);
        }
        if (form.decision() == Decision.PARTLY || form.decision() == Decision.NOT_ACCEPTED) {
            checks.required("reasons", form.reasons(), 8_000);
        }
        checks.done();
        points.find(id, seen, form);
        register.announce(
                new CaseHappening.PointFound(
                        Register.about(card),
                        register.now(),
                        me.actor(),
                        point.text(),
                        form.decision()));
    }

    /**
     * What came of a change that a point led to is the answer to the point: written where nothing
     * was found yet, and the words for the client always. A complaint that is over stays as it is.
     *
     * @param decision none when it is left to whoever answers for the complaint
     * @param answer what the client reads
     */
    public void answered(
            Actor by,
            ComplaintId complaint,
            PointId id,
            @Nullable Decision decision,
            String answer) {
        var card = complaints.take(complaint);
        var found = points.of(complaint).stream().filter(it -> it.id().equals(id)).findFirst();
        if (!card.isOpen() || found.isEmpty()) {
            return;
        }
        var point = found.get();
        var finding = point.finding().isBlank() ? answer : point.finding();
        var decided = point.decision() == null ? decision : point.decision();
        points.find(
                id, point.version(), new FindingForm(finding, decided, point.reasons(), answer));
        register.announce(
                new CaseHappening.PointFound(
                        Register.about(card), register.now(), by, point.text(), decided));
    }

    /**
     * Holds a point against the contract; internal.
     *
     * @throws Refused {@code complaint.refused.no-clause} where the project has clauses and none is
     *     cited, {@code no-such-clause} for one of another project; both at {@code clause}
     */
    public void scope(Me me, ComplaintNumber number, PointId id, int seen, ScopeForm form) {
        var card = register.takeOpen(me, number, null);
        var point = points.get(card.id(), id);
        var clause = form.clause();
        new Checks()
                .optional("note", form.note(), 4_000)
                .that(
                        clause != null
                                || form.scope() == Scope.UNCLEAR
                                || !points.hasClauses(card.project()),
                        "complaint.refused.no-clause",
                        "clause")
                .that(
                        clause == null || points.isClauseOf(clause, card.project()),
                        "complaint.refused.no-such-clause",
                        "clause")
                .done();
        points.scope(id, seen, form);
        register.announce(
                new CaseHappening.PointScoped(
                        Register.about(card),
                        register.now(),
                        me.actor(),
                        point.text(),
                        form.scope()));
    }
}
