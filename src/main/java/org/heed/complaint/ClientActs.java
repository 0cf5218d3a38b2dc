package org.heed.complaint;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.conversation.Direction;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.Touchpoints;
import org.heed.escalation.Escalations;
import org.heed.escalation.SeniorRequest;
import org.heed.kernel.Actor;
import org.heed.kernel.Checks;
import org.heed.kernel.Quote;
import org.heed.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a client does on their own page. Whether they may is judged by the portal, which knows their
 * link; who they are is the actor.
 */
@Service
@Transactional
public class ClientActs {

    private final Register register;
    private final Reception reception;
    private final Complaints complaints;
    private final ComplaintRepository repository;
    private final MergerRepository mergers;
    private final ListeningRepository listening;
    private final Decisions decisions;
    private final Touchpoints touchpoints;
    private final Grounds grounds;
    private final Escalations escalations;

    ClientActs(
            Register register,
            Reception reception,
            Complaints complaints,
            ComplaintRepository repository,
            MergerRepository mergers,
            ListeningRepository listening,
            Decisions decisions,
            Touchpoints touchpoints,
            Grounds grounds,
            Escalations escalations) {
        this.register = register;
        this.reception = reception;
        this.complaints = complaints;
        this.repository = repository;
        this.mergers = mergers;
        this.listening = listening;
        this.decisions = decisions;
        this.touchpoints = touchpoints;
        this.grounds = grounds;
        this.escalations = escalations;
    }

    /**
     * The public form. Nobody has proved who they are: name and address are kept as written.
     *
     * @throws Refused at {@code client}, {@code words}, {@code demand}, {@code name}, {@code
     *     address}
     */
    public ComplaintId lodge(Actor actor, LodgeForm form) {
        return reception.lodge(actor, form).id();
    }

    /**
     * Decides on the version they have in front of them.
     *
     * @param shown exactly what stood on the page; kept with its hash
     * @throws Refused (conflict) {@code complaint.refused.replaced}, {@code version-decided}
     */
    public void decide(
            Actor actor, ComplaintId id, int version, Verdict verdict, String words, String shown) {
        var card = open(id);
        var form = new DecisionForm(verdict, words, register.now(), new Evidence.Click(shown));
        decisions.decide(card, version, form, actor, card.owner().id());
    }

    /**
     * Takes their acceptance back: for seven days, unless work on it has started.
     *
     * @param shown exactly what stood on the page; kept with its hash
     * @throws Refused {@code complaint.refused.recall-none}, {@code recall-started}, {@code
     *     recall-late}
     */
    public void recall(Actor actor, ComplaintId id, String words, String shown) {
        decisions.recall(open(id), actor, words, shown);
    }

    /** What we wrote is wrong; their sentence stands beside the first words, never over them. */
    public void correct(Actor actor, ComplaintId id, String text) {
        var card = open(id);
        new Checks().required("text", text, 8_000).done();
        var now = register.now();
        listening.correct(card.id(), text, actor, now);
        register.announce(
                new AftercareHappening.Corrected(
                        Register.about(card), now, actor, new Quote(text, card.language())));
    }

    /** They write to us; an answer is owed. */
    public void write(Actor actor, ComplaintId id, String text) {
        var card = open(id);
        var contact = actor.id() == null ? card.contact() : new ContactId(actor.id());
        touchpoints.recordFor(
                actor,
                new NewTouchpoint(
                        card.id().subject(),
                        card.circle(),
                        card.client(),
                        card.project(),
                        contact,
                        Channel.PORTAL,
                        Direction.IN,
                        true,
                        text,
                        card.language(),
                        register.now(),
                        null,
                        null));
    }

    /** They take it back; nobody has to give a reason. */
    public void withdraw(Actor actor, ComplaintId id, String reason) {
        complaints.withdraw(open(id), actor, reason.isBlank() ? "–" : reason);
    }

    /**
     * They want someone more senior, without having to say why: it climbs on their side, and the
     * superior owns the complaint too.
     */
    public void askSenior(Actor actor, ComplaintId id, String text) {
        var card = open(id);
        new Checks().optional("text", text, 4_000).done();
        var now = register.now();
        grounds.superior(card.owner().id())
                .ifPresent(superior -> {
                    repository.addCoOwner(card.id(), superior);
                    register.announce(
                            new CaseHappening.CoOwned(
                                    Register.about(card),
                                    now,
                                    Actor.system(),
                                    grounds.name(superior)));
                });
        repository.touch(card.id());
        register.announce(
                new AftercareHappening.SeniorAsked(
                        Register.about(card),
                        now,
                        actor,
                        text.isBlank() ? null : new Quote(text, card.language())));
        escalations.askedByClient(
                actor,
                new SeniorRequest(
                        new org.heed.conversation.Matter(
                                card.id().subject(),
                                card.number().toString(),
                                "/complaints/" + card.number(),
                                card.circle(),
                                card.client(),
                                card.project()),
                        card.contact(),
                        card.owner().id(),
                        card.title(),
                        text,
                        card.language()));
    }

    /**
     * They say whether it worked. If not, it is open again with all it holds.
     *
     * @param shown exactly what stood on the page
     */
    public void judge(Actor actor, ComplaintId id, boolean worked, String text, String shown) {
        var card = open(id);
        if (worked) {
            Register.life(card).toConfirm();
            var evidence = new Evidence.Click(shown);
            Proofs.judge(evidence);
            complaints.confirm(card, register.now(), actor, new Confirmation.Said(actor, evidence));
        } else {
            new Checks().required("text", text, 4_000).done();
            register.announce(
                    new AftercareHappening.NotWorked(
                            Register.about(card),
                            register.now(),
                            actor,
                            new Quote(text, card.language())));
            complaints.reopen(card, actor, text);
        }
    }

    /** It is not over for them: they wrote again soon after the end, and it is open again. */
    public void comeBack(Actor actor, ComplaintId id, String reason) {
        complaints.reopen(open(id), actor, reason);
    }

    /** Where it goes on, when it was merged meanwhile: the client's link keeps working. */
    private ComplaintCard open(ComplaintId id) {
        var at = id;
        var into = mergers.target(at);
        while (into.isPresent()) {
            at = into.get();
            into = mergers.target(at);
        }
        return register.take(at);
    }
}
