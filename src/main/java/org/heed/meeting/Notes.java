package org.heed.meeting;

import org.heed.client.Channel;
import org.heed.complaint.ActionForm;
import org.heed.complaint.Actions;
import org.heed.complaint.ComplaintForm;
import org.heed.complaint.ComplaintId;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Complaints;
import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.promise.NewPromise;
import org.heed.promise.PromiseKind;
import org.heed.promise.Promises;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is written while people talk, and what it becomes: promises stand among the promises at
 * once. Source: R028, R033, R043.
 */
@Service("meetingNotes")
@Transactional
public class Notes {

    private final AgendaRepository agendas;
    private final OutcomeRepository outcomes;
    private final Guests guests;
    private final Promises promises;
    private final Actions actions;
    private final Complaints complaints;
    private final ComplaintLists complaintLists;
    private final MeetingRegister register;

    Notes(
            AgendaRepository agendas,
            OutcomeRepository outcomes,
            Guests guests,
            Promises promises,
            Actions actions,
            Complaints complaints,
            ComplaintLists complaintLists,
            MeetingRegister register) {
        this.agendas = agendas;
        this.outcomes = outcomes;
        this.guests = guests;
        this.promises = promises;
        this.actions = actions;
        this.complaints = complaints;
        this.complaintLists = complaintLists;
        this.register = register;
    }

    /**
     * Writes what was said under one item. Others may write under other items at the same time.
     *
     * @param seen the item's version the writer saw
     * @throws Refused at {@code notes}: {@code meeting.refused.noted-meanwhile} when somebody else
     *     wrote under the same one
     */
    public void note(Me me, MeetingId id, ItemId item, int seen, String notes) {
        var card = register.take(me, id, MeetingVerb.NOTE);
        new Checks().optional("notes", notes, 8000).done();
        var found = agendas.item(id, item).orElseThrow(NotFound::new);
        if (!found.notes().equals(notes.strip())) {
            agendas.note(item, seen, notes, me.id(), register.now());
            register.noted(me, card, found.title());
        }
    }

    /**
     * Makes more than words of what was said. In the last minutes of a dedicated meeting a promise
     * is one to improve.
     *
     * @throws Refused at {@code text}, {@code due}, {@code owner}; whatever the room says in which
     *     it becomes a promise, an action, a complaint
     */
    public LineId capture(Me me, MeetingId id, LineForm form) {
        var card = register.take(me, id, MeetingVerb.NOTE);
        judge(card, form);
        var made =
                switch (form.kind()) {
                    case DECISION -> null;
                    case PROMISE -> promise(me, card, form);
                    case ACTION -> action(me, card, form);
                    case COMPLAINT -> complaint(me, card, form);
                };
        var now = register.now();
        var line = outcomes.add(id, form, made, me.id(), now);
        register.announce(
                new MeetingHappening.Captured(
                        card,
                        form.owner() == null ? List.of() : List.of(form.owner()),
                        now,
                        me.actor(),
                        form.kind(),
                        form.text().strip()));
        return line;
    }

    private void judge(MeetingCard card, LineForm form) {
        var most =
                switch (form.kind()) {
                    case PROMISE -> 500;
                    case ACTION -> 1000;
                    case DECISION, COMPLAINT -> 2000;
                };
        var checks = new Checks().required("text", form.text(), most);
        if (form.kind().owed()) {
            checks.given("owner", form.owner()).given("due", form.due());
        }
        if (form.kind() == LineKind.COMPLAINT && !card.kind().withClient()) {
            checks.refuse("meeting.refused.among-us", "text");
        }
        checks.done();
        var owner = form.owner();
        if (owner != null) {
            guests.requireSees(owner, card.circle(), "owner");
        }
        var item = form.item();
        if (item != null && agendas.item(card.id(), item).isEmpty()) {
            throw new NotFound();
        }
    }

    private OutcomeRepository.Made promise(Me me, MeetingCard card, LineForm form) {
        if (!card.kind().withClient()) {
            throw Refused.because("meeting.refused.promise-among-us").at("text");
        }
        var owner = form.owner();
        var due = form.due();
        if (owner == null || due == null) {
            throw new IllegalStateException("Judged before");
        }
        var id =
                promises.make(
                        me,
                        NewPromise.plain(
                                improves(card, form) ? PromiseKind.IMPROVEMENT : PromiseKind.MAIN,
                                form.text().strip(),
                                form.language(),
                                card.about(),
                                card.circle(),
                                card.client(),
                                card.project(),
                                owner,
                                card.id().subject(),
                                register.now(),
                                due));
        return new OutcomeRepository.Made(
                new org.heed.kernel.Subject("promise", id.value()), "/promises/" + id.value());
    }

    private boolean improves(MeetingCard card, LineForm form) {
        var item = form.item();
        return card.kind() == MeetingKind.DEDICATED
                && (item == null
                        || agendas.item(card.id(), item).map(AgendaItem::closing).orElse(false));
    }

    /** Of a complaint it is one of its actions; otherwise it is looked after here. */
    private OutcomeRepository.@Nullable Made action(Me me, MeetingCard card, LineForm form) {
        var number = complaint(card);
        var owner = form.owner();
        var due = form.due();
        if (owner == null || due == null) {
            throw new IllegalStateException("Judged before");
        }
        if (number == null || !complaintLists.card(me, number).isOpen()) {
            return null;
        }
        var id =
                actions.plan(
                        me, number, new ActionForm(form.text().strip(), owner, day(card, due)));
        return new OutcomeRepository.Made(
                new org.heed.kernel.Subject("action", id.value()), card.aboutUrl());
    }

    private static LocalDate day(MeetingCard card, Instant due) {
        return LocalDate.ofInstant(due, card.zone());
    }

    private static @Nullable ComplaintNumber complaint(MeetingCard card) {
        return card.about().kind().equals(ComplaintId.KIND)
                ? ComplaintNumber.of(card.aboutLabel()).orElse(null)
                : null;
    }

    private OutcomeRepository.Made complaint(Me me, MeetingCard card, LineForm form) {
        var now = register.now();
        var number =
                complaints.receive(
                        me,
                        new ComplaintForm(
                                card.client(),
                                card.project(),
                                null,
                                Channel.MEETING,
                                now,
                                form.text().strip(),
                                form.language(),
                                "",
                                null,
                                "",
                                "",
                                card.number() + " " + card.title(),
                                null,
                                null,
                                false,
                                null,
                                List.of()));
        var made = complaintLists.card(me, number);
        return new OutcomeRepository.Made(made.id().subject(), "/complaints/" + number);
    }

    /**
     * An action that is looked after here is done.
     *
     * @throws NotFound when it is none, or done already
     */
    public void finish(Me me, MeetingId id, LineId line) {
        register.take(me, id, MeetingVerb.NOTE);
        if (!outcomes.done(id, line, register.now())) {
            throw new NotFound();
        }
        register.prepared(me, id);
    }
}
