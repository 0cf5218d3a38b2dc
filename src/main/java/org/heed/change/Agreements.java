package org.heed.change;

import org.heed.client.ContactId;
import org.heed.document.DocumentId;
import org.heed.identity.Me;
import org.heed.kernel.Actor;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.heed.project.Baseline;
import org.heed.project.Baselines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;

/**
 * Both sides sign the same text, by name: on their pages, or on paper. Not undone. Source: R055;
 * heed.md, "signature as evidence".
 */
@Service
@Transactional
public class Agreements {

    private final AgreementRepository agreements;
    private final OfferRepository offers;
    private final Drawing drawing;
    private final Baselines baselines;
    private final ChangeRegister register;
    private final PointAnswers points;
    private final Papers papers;

    Agreements(
            AgreementRepository agreements,
            OfferRepository offers,
            Drawing drawing,
            Baselines baselines,
            ChangeRegister register,
            PointAnswers points,
            Papers papers) {
        this.agreements = agreements;
        this.offers = offers;
        this.drawing = drawing;
        this.baselines = baselines;
        this.register = register;
        this.points = points;
        this.papers = papers;
    }

    /**
     * Draws the text anew, from the contract as it runs now: another version, which nobody has
     * signed.
     *
     * @param terms what is added to it, in the client's language; may be empty
     * @return its number
     * @throws Refused at {@code terms}
     */
    public int draw(Me me, ChangeId id, @Nullable Integer seen, String terms) {
        var card = register.take(me, id, seen, ChangeVerb.DRAW);
        ChangeRegister.mayRun(me);
        new Checks().optional("terms", terms, 8000).done();
        var accepted = accepted(card);
        var offer = offers.get(id, accepted.offer());
        var running = baselines.current(card.project()).orElseThrow();
        var agreement = drawing.draw(card, offer, accepted.chosen(), terms, me.actor(), running);
        var after =
                register.become(
                        card,
                        new ChangeState.Accepted(
                                accepted.offer(), accepted.chosen(), agreement.number()));
        register.announce(ChangeHappening.What.DRAWN, after, me.actor(), terms.strip());
        return agreement.number();
    }

    /**
     * One of us signs.
     *
     * @param number of the text before them, {@code hash} its SHA-256 in hex
     * @param role as what they sign
     * @throws Refused (conflict) {@code change.refused.paper-replaced}, {@code
     *     change.refused.signed-already}, {@code change.refused.baseline-moved}; at {@code role}
     */
    public void sign(Me me, ChangeId id, int number, String hash, String role) {
        var card = register.take(me, id, null, ChangeVerb.SIGN);
        ChangeRegister.mayRun(me);
        new Checks().required("role", role, 200).done();
        var text = standing(card, number, hash);
        sign(
                card,
                text,
                signature(card, text, Signature.Side.OURS, me.name(), role, null),
                me.actor());
    }

    /**
     * The client signs on their page.
     *
     * @param name who signs; not always who has the link
     * @throws Refused as {@link #sign}; at {@code name}, {@code role}
     */
    public void signByClient(
            Actor actor,
            ChangeId id,
            ContactId contact,
            int number,
            String hash,
            String name,
            String role) {
        var card = register.take(id, contact, ChangeVerb.SIGN);
        new Checks().required("name", name, 200).required("role", role, 200).done();
        var text = standing(card, number, hash);
        sign(card, text, signature(card, text, Signature.Side.THEIRS, name, role, null), actor);
    }

    /**
     * The client signed on paper; one of us writes it down with the scan.
     *
     * @param on the day on the paper
     * @throws Refused as {@link #signByClient}; at {@code document}, {@code on}
     */
    public void signedOnPaper(
            Me me,
            ChangeId id,
            int number,
            DocumentId document,
            String name,
            String role,
            LocalDate on) {
        var card = register.take(me, id, null, ChangeVerb.SIGN);
        ChangeRegister.mayRun(me);
        new Checks()
                .required("name", name, 200)
                .required("role", role, 200)
                .that(!on.isAfter(card.today(register.now())), "change.refused.in-future", "on")
                .done();
        papers.requireOf(me, card, document);
        var text = standing(card, number, agreements.get(id, number).hash());
        var signature =
                new Signature(
                        Signature.Side.THEIRS,
                        name.strip(),
                        role.strip(),
                        on,
                        register.now(),
                        me.name(),
                        text.hash(),
                        document);
        sign(card, text, signature, me.actor());
    }

    /**
     * The text that counts, when it is the one before the signer, and its figures are still true.
     */
    private Agreement standing(ChangeCard card, int number, String hash) {
        var text = agreements.get(card.id(), number);
        if (accepted(card).agreement() != number || !text.hash().equals(hash)) {
            throw Refused.conflict("change.refused.paper-replaced").at("agreement");
        }
        var counts = baselines.current(card.project()).map(Baseline::number).orElse(0);
        if (counts != text.baseline()) {
            throw Refused.conflict("change.refused.baseline-moved").at("agreement");
        }
        return text;
    }

    private Signature signature(
            ChangeCard card,
            Agreement text,
            Signature.Side side,
            String name,
            String role,
            @Nullable DocumentId document) {
        return new Signature(
                side,
                name.strip(),
                role.strip(),
                card.today(register.now()),
                register.now(),
                name.strip(),
                text.hash(),
                document);
    }

    private void sign(ChangeCard card, Agreement text, Signature it, Actor by) {
        if (!agreements.sign(card.id(), text.number(), it, by)) {
            throw Refused.conflict("change.refused.signed-already").at("agreement");
        }
        if (agreements.get(card.id(), text.number()).complete()) {
            var after = register.become(card, new ChangeState.Signed(text.number()));
            points.signed(after, by);
            register.announce(ChangeHappening.What.SIGNED, after, by, "");
        } else {
            register.announce(
                    it.side() == Signature.Side.OURS
                            ? ChangeHappening.What.SIGNED_OURS
                            : ChangeHappening.What.SIGNED_THEIRS,
                    register.touch(card),
                    by,
                    "");
        }
    }

    private static ChangeState.Accepted accepted(ChangeCard card) {
        if (card.state() instanceof ChangeState.Accepted it) {
            return it;
        }
        throw Refused.conflict("change.refused.is-" + card.state().word());
    }
}
