package org.heed.escalation;

import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Actor;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Puts a question to somebody higher, or takes it back. Source: R057-R059. */
@Service
@Transactional
public class Escalations {

    private final EscalationRepository escalations;
    private final OptionRepository options;
    private final LadderReader ladders;
    private final Asking asking;
    private final Held held;
    private final Sight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Escalations(
            EscalationRepository escalations,
            OptionRepository options,
            LadderReader ladders,
            Asking asking,
            Held held,
            Sight sight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.escalations = escalations;
        this.options = options;
        this.ladders = ladders;
        this.asking = asking;
        this.held = held;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Raises a question. It goes to the named level of the ladder, else to the first above whoever
     * raises it.
     *
     * @throws Refused at {@code question}, {@code happened}, {@code option-1}, {@code recommended},
     *     {@code answerBy}; at {@code level}: {@code escalation.refused.nobody-there}, {@code
     *     escalation.refused.nobody-above}
     */
    public EscalationId raise(Me me, NewEscalation it) {
        sight.require(me, it.about().circle());
        it.check(clock.instant());
        var ladder = ladders.of(it.about().project());
        var step =
                it.level() == null
                        ? ladder.first(me.id(), ladders.superiors(me.id()))
                        : ladder.at(it.level(), me.id());
        if (step.isEmpty()) {
            var key = it.level() == null ? "nobody-above" : "nobody-there";
            throw Refused.because("escalation.refused." + key).at("level");
        }
        return raise(it, false, me.actor(), me.id(), step.get());
    }

    /**
     * A client's own request for somebody more senior, judged by whoever let them in. It enters
     * above those they have had to do with, and nobody has to approve it. Asked again while one is
     * still open, it is the same.
     *
     * @return empty when there is nobody in the house but the one they have had to do with
     */
    public Optional<EscalationId> askedByClient(Actor contact, SeniorRequest it) {
        var earlier = escalations.openByClient(it.about().subject());
        if (earlier.isPresent()) {
            return earlier;
        }
        var step =
                ladders.of(it.about().project())
                        .forClient(it.contact(), it.owner(), ladders.superiors(it.owner()))
                        .or(() ->
                                ladders.lastResort(it.owner())
                                        .map(last -> Ladder.lastResort(last, it.contact())));
        return step.map(found ->
                raise(
                        new NewEscalation(
                                it.about(),
                                it.question(),
                                "",
                                it.words(),
                                "",
                                it.language(),
                                List.of(),
                                null,
                                null),
                        true,
                        contact,
                        it.owner(),
                        found));
    }

    /**
     * Raises a question in the name of whoever answers for its matter, because the client wants it
     * decided above them; judged by whoever calls. It enters at the first above the owner, else at
     * one who keeps the house.
     *
     * @return empty when there is nobody in the house but the owner
     * @throws Refused as {@link #raise(Me, NewEscalation)}
     */
    public Optional<EscalationId> raiseFor(Actor by, PersonId owner, NewEscalation it) {
        it.check(clock.instant());
        return ladders.of(it.about().project())
                .first(owner, ladders.superiors(owner))
                .or(() -> ladders.lastResort(owner).map(last -> Ladder.lastResort(last, null)))
                .map(step -> raise(it, false, by, owner, step));
    }

    /**
     * Locks what is open on a record until the transaction ends, for whoever is about to end that
     * record: questions are locked before what they are about, always in this order.
     */
    public void holdOpen(Subject about) {
        escalations.holdOpen(about);
    }

    private EscalationId raise(
            NewEscalation it, boolean byClient, Actor by, PersonId owner, Ladder.Step step) {
        var now = clock.instant();
        var id = escalations.insert(it, byClient, by, owner, now);
        options.add(id, it.options());
        asking.ask(id, it.about().circle(), step, "raised", now, it.answerBy());
        events.publishEvent(new EscalationHappening.Raised(escalations.get(id), now, by));
        return id;
    }

    /**
     * Takes it back: whoever raised it, or answers for it.
     *
     * @throws Refused {@code escalation.refused.not-yours} for others; at {@code why}
     */
    public void withdraw(Me me, EscalationId id, String why) {
        var card = held.open(me, id);
        var raisedByMe =
                card.raisedBy().kind() == Actor.Kind.PERSON && me.actor().equals(card.raisedBy());
        if (card.byClient() || !(raisedByMe || me.id().equals(card.owner()))) {
            throw Refused.because("escalation.refused.not-yours").at("why");
        }
        held.finish(me, card, "withdrawn", why);
    }

    /**
     * The record they were raised on came to an end without them: those that are open are taken
     * back, and whoever was asked is told. Whether it may end is judged by whoever calls.
     *
     * @param by who ended the record; a client may have
     * @param owner who answers for it, in whose name a client's end is kept
     * @param why in the words the record ended with, at most 4,000 characters
     */
    public void callOff(Subject about, Actor by, PersonId owner, String why) {
        var words = why.strip();
        var kept = words.length() > 2000 ? words.substring(0, 1999) + "…" : words;
        escalations.holdOpen(about).forEach(it -> held.callOff(by, owner, it, kept));
    }

    /**
     * It calmed down: the matter goes back to those nearest to the work, without a decision.
     * Whoever was asked may say so, and who answers for it; a client's own request only the former.
     */
    public void deEscalate(Me me, EscalationId id, String why) {
        var card = held.open(me, id);
        if (card.byClient() || !me.id().equals(card.owner())) {
            held.requireAsked(me, card);
        }
        held.finish(me, card, "de-escalated", why);
    }
}
