package org.heed.change;

import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.project.BaselineFacts;
import org.heed.project.Baselines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * After signing and before work: plan and budget are revised, and everybody is told. Source: R055,
 * R056.
 */
@Service
@Transactional
public class Revisions {

    private final AgreementRepository agreements;
    private final OfferRepository offers;
    private final GateRepository gates;
    private final Baselines baselines;
    private final Concerned concerned;
    private final ChangeMails mails;
    private final ChangeRegister register;

    Revisions(
            AgreementRepository agreements,
            OfferRepository offers,
            GateRepository gates,
            Baselines baselines,
            Concerned concerned,
            ChangeMails mails,
            ChangeRegister register) {
        this.agreements = agreements;
        this.offers = offers;
        this.gates = gates;
        this.baselines = baselines;
        this.concerned = concerned;
        this.mails = mails;
        this.register = register;
    }

    /**
     * What the contract reads like when the signed change is added to it as it runs now.
     *
     * @throws NotFound when nothing was signed
     */
    @Transactional(readOnly = true)
    public Impact ahead(ChangeCard card) {
        var running = baselines.current(card.project()).orElseThrow(NotFound::new);
        return Impact.of(running.number(), running.endsOn(), running.value(), option(card));
    }

    private ChangeOption option(ChangeCard card) {
        if (!(card.state() instanceof ChangeState.Signed signed)) {
            throw new NotFound();
        }
        var text = agreements.get(card.id(), signed.agreement());
        return offers.get(card.id(), text.offer()).option(text.chosen());
    }

    /**
     * The plan's end moves by what was signed.
     *
     * @param baseline the version of the contract that was looked at
     * @throws Refused stale when the contract was revised meanwhile; (conflict) {@code
     *     change.refused.gate-passed}
     */
    public void replan(Me me, ChangeId id, int baseline, String why) {
        var card = register.take(me, id, null, ChangeVerb.REPLAN);
        var ahead = ahead(card);
        pass(
                me,
                card,
                Gate.PLAN,
                baseline,
                new BaselineFacts(ahead.endsAfter(), ahead.valueBefore(), why, card.number()));
        register.announce(ChangeHappening.What.REPLANNED, register.touch(card), me.actor(), "");
    }

    /** The contract's value changes by what was signed; as {@link #replan}. */
    public void rebudget(Me me, ChangeId id, int baseline, String why) {
        var card = register.take(me, id, null, ChangeVerb.REBUDGET);
        var ahead = ahead(card);
        pass(
                me,
                card,
                Gate.BUDGET,
                baseline,
                new BaselineFacts(ahead.endsBefore(), ahead.valueAfter(), why, card.number()));
        register.announce(ChangeHappening.What.REBUDGETED, register.touch(card), me.actor(), "");
    }

    private void pass(Me me, ChangeCard card, Gate gate, int seen, BaselineFacts facts) {
        if (gates.of(card.id()).stream().anyMatch(it -> it.gate() == gate)) {
            throw Refused.conflict("change.refused.gate-passed").at("gate-" + gate.word());
        }
        int number = baselines.agree(me, card.project(), seen, facts);
        gates.pass(card.id(), gate, number, me.id(), register.now());
    }

    /**
     * Tells everybody with a stake in the project: the client's people by a mail each, ours by a
     * line each. Told again, only whoever is new, or whose mail came to nothing, hears of it.
     *
     * @param words what the client's people read, in the client's language
     * @throws Refused at {@code words}; {@code change.refused.gate-plan}, {@code gate-budget} where
     *     there is nothing to tell yet
     */
    public void tell(Me me, ChangeId id, @Nullable Integer seen, String words) {
        var card = register.take(me, id, seen, ChangeVerb.TELL);
        ChangeRegister.mayRun(me);
        new Checks().required("words", words, 8000).done();
        if (card.state() instanceof ChangeState.Signed) {
            requireRevised(id);
        }
        var now = register.now();
        var reached = gates.reached(id);
        for (var contact : concerned.theirs(card)) {
            if (reached.contains(contact)) {
                continue;
            }
            var told = mails.notice(me, card, contact, words.strip());
            gates.told(id, contact, told.name(), told.mail(), now);
        }
        var team = concerned.team(card);
        team.forEach(it -> gates.told(id, it, concerned.name(it), now));
        gates.pass(id, Gate.TOLD, null, me.id(), now);
        register.announce(
                ChangeHappening.What.TOLD,
                register.touch(card),
                me.actor(),
                Set.copyOf(team),
                words.strip());
    }

    private void requireRevised(ChangeId id) {
        var passed = gates.of(id).stream().map(Passed::gate).collect(Collectors.toSet());
        new Checks()
                .that(passed.contains(Gate.PLAN), "change.refused.gate-plan", "gate-plan")
                .that(passed.contains(Gate.BUDGET), "change.refused.gate-budget", "gate-budget")
                .done();
    }
}
