package org.heed.complaint;

import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a complaint and its parts together for the page where the work is done. */
@Component
class Workspaces {

    private final ListeningRepository listening;
    private final PointRepository points;
    private final CauseRepository causes;
    private final ProposalRepository proposals;
    private final ActionRepository actions;
    private final AftercareRepository aftercare;
    private final LinkRepository links;
    private final LineQuery lines;
    private final Factfinding factfinding;

    Workspaces(
            ListeningRepository listening,
            PointRepository points,
            CauseRepository causes,
            ProposalRepository proposals,
            ActionRepository actions,
            AftercareRepository aftercare,
            LinkRepository links,
            LineQuery lines,
            Factfinding factfinding) {
        this.listening = listening;
        this.points = points;
        this.causes = causes;
        this.proposals = proposals;
        this.actions = actions;
        this.aftercare = aftercare;
        this.links = links;
        this.lines = lines;
        this.factfinding = factfinding;
    }

    Workspace of(Me me, ComplaintCard card) {
        var id = card.id();
        var heard = listening.of(id);
        var versions = proposals.of(id);
        var next = next(card);
        return new Workspace(
                card,
                listening.corrections(id),
                heard.orElse(null),
                points.of(id),
                causes.of(id),
                versions,
                actions.of(id),
                aftercare.followUps(id),
                aftercare.satisfaction(id).orElse(null),
                aftercare.waiver(id).orElse(null),
                links(me, id),
                lines.mergedInto(me, id),
                lines.similar(me, card),
                Steps.spine(card.state(), heard.map(Workspace.Listening::at).orElse(null)),
                next,
                next == null ? List.of() : missing(factfinding.of(me, card), next, versions));
    }

    private List<Workspace.Link> links(Me me, ComplaintId id) {
        var ends = links.of(id);
        var others =
                lines.of(me, ends.stream().map(LinkRepository.End::other).toList()).stream()
                        .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
        return ends.stream()
                .flatMap(it ->
                        Optional.ofNullable(others.get(it.other())).stream()
                                .map(other -> new Workspace.Link(it.id(), it.kind(), other)))
                .toList();
    }

    private static @Nullable Verb next(ComplaintCard card) {
        if (card.mergedInto() != null) {
            return null;
        }
        return switch (card.state()) {
            case ComplaintState.Received _ -> Verb.ACKNOWLEDGE;
            case ComplaintState.Acknowledged _ -> Verb.ASSESS;
            case ComplaintState.Assessed _ -> Verb.PROPOSE;
            case ComplaintState.Proposed _ -> Verb.ACCEPT;
            case ComplaintState.Agreed _ -> Verb.RESOLVE;
            case ComplaintState.Resolved _ -> Verb.CONFIRM;
            case ComplaintState.Confirmed _ -> Verb.CLOSE;
            case ComplaintState.Ended _ -> null;
        };
    }

    private static List<Reason> missing(Facts facts, Verb next, List<Workspace.Proposal> versions) {
        return switch (next) {
            case ASSESS -> facts.missingToAssess();
            case PROPOSE -> facts.missingToPropose(draft(versions), true);
            case RESOLVE -> facts.missingToResolve();
            case CLOSE -> facts.missingToClose();
            case ACKNOWLEDGE,
                    ACCEPT,
                    ASK_FOR_CHANGES,
                    DECLINE,
                    RECALL,
                    CONFIRM,
                    REOPEN,
                    WITHDRAW,
                    GIVE_UP ->
                    List.of();
        };
    }

    private static Workspace.@Nullable Proposal draft(List<Workspace.Proposal> versions) {
        return versions.stream()
                .filter(it -> it.state() == ProposalState.DRAFT)
                .findFirst()
                .orElse(null);
    }
}
