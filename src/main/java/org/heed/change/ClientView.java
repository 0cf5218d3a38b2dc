package org.heed.change;

import org.heed.client.ContactId;
import org.heed.project.Baseline;
import org.heed.project.Baselines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Optional;

/** Shows a change to the client, leaving everything behind that is ours alone. */
@Service
@Transactional(readOnly = true)
public class ClientView {

    private final ChangeRepository changes;
    private final OfferRepository offers;
    private final AgreementRepository agreements;
    private final Baselines baselines;
    private final Concerned concerned;
    private final Clock clock;

    ClientView(
            ChangeRepository changes,
            OfferRepository offers,
            AgreementRepository agreements,
            Baselines baselines,
            Concerned concerned,
            Clock clock) {
        this.changes = changes;
        this.offers = offers;
        this.agreements = agreements;
        this.baselines = baselines;
        this.concerned = concerned;
        this.clock = clock;
    }

    /** What this person of the client may read of it; empty unless it is theirs to decide. */
    public Optional<ClientChange> of(ChangeId id, ContactId contact) {
        return changes.find(id).filter(it -> contact.equals(it.contact())).map(this::shown);
    }

    private ClientChange shown(ChangeCard card) {
        var counts = baselines.current(card.project()).map(Baseline::number).orElse(0);
        var offer = offer(card);
        var paper = paper(card);
        return new ClientChange(
                card.id(),
                card.number(),
                card.title(),
                card.words(),
                card.language(),
                card.projectName(),
                card.ownerName(),
                concerned.phone(card.owner()),
                standing(card.state()),
                card.state().wordsForClient(),
                card.state() instanceof ChangeState.Deferred it ? it.until() : null,
                offer == null ? null : offered(offer),
                card.valid(clock.instant()),
                moved(card, offer, paper, counts),
                paper == null ? null : paper(paper));
    }

    private static boolean moved(
            ChangeCard card, @Nullable Offer offer, @Nullable Agreement paper, int counts) {
        return switch (card.state()) {
            case ChangeState.FedBack _ -> offer != null && offer.baseline() != counts;
            case ChangeState.Accepted _ -> paper != null && paper.baseline() != counts;
            default -> false;
        };
    }

    private static String standing(ChangeState state) {
        return switch (state) {
            case ChangeState.Raised _, ChangeState.Analysed _ -> "looking";
            case ChangeState.FedBack _ -> "yours";
            case ChangeState.Accepted _ -> "sign";
            case ChangeState.Signed _ -> "agreed";
            case ChangeState.Insisted _ -> "asked";
            case ChangeState.Decided _ -> "decided";
            case ChangeState.Implementing _ -> "working";
            case ChangeState.Done _ -> "done";
            case ChangeState.Withdrawn _ -> "ended";
            case ChangeState.Deferred _ -> "later";
        };
    }

    private @Nullable Offer offer(ChangeCard card) {
        return card.state() instanceof ChangeState.FedBack it
                ? offers.get(card.id(), it.offer())
                : null;
    }

    private @Nullable Agreement paper(ChangeCard card) {
        return switch (card.state()) {
            case ChangeState.Accepted it -> agreements.get(card.id(), it.agreement());
            case ChangeState.Signed it -> agreements.get(card.id(), it.agreement());
            case ChangeState.Implementing _, ChangeState.Done _ ->
                    agreements.of(card.id()).stream()
                            .filter(Agreement::complete)
                            .findFirst()
                            .orElse(null);
            default -> null;
        };
    }

    private static ClientChange.Offer offered(Offer offer) {
        return new ClientChange.Offer(
                offer.number(),
                offer.words(),
                offer.validUntil(),
                offer.options().stream()
                        .map(it ->
                                new ClientChange.Way(
                                        it.position(),
                                        it.title(),
                                        it.effect(),
                                        it.recommended(),
                                        offer.impact(it)))
                        .toList());
    }

    private static ClientChange.Paper paper(Agreement it) {
        return new ClientChange.Paper(
                it.number(),
                it.text(),
                it.hash(),
                it.signatures().stream()
                        .map(one ->
                                new ClientChange.Name(
                                        one.side() == Signature.Side.OURS,
                                        one.name(),
                                        one.role(),
                                        one.on()))
                        .toList());
    }
}
