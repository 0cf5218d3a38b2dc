package org.heed.complaint;

import org.heed.escalation.EscalationLists;
import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.heed.lesson.LessonLists;
import org.heed.promise.PromiseKind;
import org.heed.promise.PromiseLists;
import org.heed.promise.PromiseState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what is known of a complaint, for the judging. Other rooms are asked only for what the
 * verb at hand depends on.
 */
@Component
class Factfinding {

    private final PartsRepository parts;
    private final PromiseLists promises;
    private final LessonLists lessons;
    private final EscalationLists escalations;
    private final List<Attached> attached;

    Factfinding(
            PartsRepository parts,
            PromiseLists promises,
            LessonLists lessons,
            EscalationLists escalations,
            List<Attached> attached) {
        this.escalations = escalations;
        this.attached = List.copyOf(attached);
        this.parts = parts;
        this.promises = promises;
        this.lessons = lessons;
    }

    Facts toAssess(Me me, ComplaintCard card) {
        return facts(card, parts.of(me, card), List.of(), false);
    }

    Facts toPropose(Me me, ComplaintCard card) {
        return facts(card, parts.of(me, card), List.of(), false);
    }

    Facts toResolve(Me me, ComplaintCard card) {
        var known = parts.of(me, card);
        return facts(card, known, openPromises(me, card, known), false);
    }

    /**
     * @throws Refused {@code complaint.refused.change-open}, which no fact of the complaint's own
     *     can lift: somebody has to decide about the change first
     */
    Facts toClose(Me me, ComplaintCard card) {
        var awaited = attached.stream().flatMap(it -> it.awaited(card).stream()).toList();
        if (!awaited.isEmpty()) {
            var numbers = String.join(", ", awaited);
            throw Refused.because("complaint.refused.change-open", "numbers", numbers).at("points");
        }
        var questions =
                escalations.of(me, card.id().subject()).stream()
                        .filter(it -> it.state().open())
                        .map(it -> new Facts.Question(it.question(), it.rung().personName()))
                        .toList();
        return facts(card, parts.of(me, card), List.of(), learned(me, card), questions);
    }

    /**
     * What a verb still asks for; empty when nothing is in its way. Questions to somebody higher
     * are not asked for again: the page shows them in their own panel.
     */
    List<Reason> missing(Me me, ComplaintCard card, Parts known, Verb verb) {
        return switch (verb) {
            case ASSESS -> facts(card, known, List.of(), false).missingToAssess();
            case PROPOSE ->
                    facts(card, known, List.of(), false)
                            .missingToPropose(draft(known.proposals()), true);
            case RESOLVE ->
                    facts(card, known, openPromises(me, card, known), false).missingToResolve();
            case CLOSE -> facts(card, known, List.of(), learned(me, card)).missingToClose();
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

    /** Its own, and those of the complaints that go on in it. */
    private List<String> openPromises(Me me, ComplaintCard card, Parts known) {
        var ids = new ArrayList<Long>();
        ids.add(card.id().value());
        known.sources().forEach(it -> ids.add(it.value()));
        return promises.open(me, ComplaintId.KIND, ids).stream()
                .filter(it -> it.kind() != PromiseKind.NEXT_UPDATE)
                .filter(it -> !(it.state() instanceof PromiseState.Renegotiated))
                .map(it -> it.text())
                .toList();
    }

    private boolean learned(Me me, ComplaintCard card) {
        return !lessons.of(me, card.id().subject()).isEmpty();
    }

    private static Facts facts(
            ComplaintCard card, Parts known, List<String> openPromises, boolean learned) {
        return facts(card, known, openPromises, learned, List.of());
    }

    private static Facts facts(
            ComplaintCard card,
            Parts known,
            List<String> openPromises,
            boolean learned,
            List<Facts.Question> openQuestions) {
        var heard = known.listening();
        var asked = known.satisfaction();
        return new Facts(
                card.severity(),
                card.emotion(),
                known.talked(),
                heard != null,
                heard != null && heard.readBack() != null,
                known.causes().stream().anyMatch(Workspace.AttributedCause::primary),
                known.points().stream().map(Factfinding::fact).toList(),
                known.actions().stream()
                        .map(it -> new Facts.Action(it.id(), it.text(), it.state()))
                        .toList(),
                openPromises,
                known.followUps().stream()
                        .map(it -> new Facts.FollowUp(it.id(), it.dueAt(), it.heldAt() != null))
                        .toList(),
                asked != null && !asked.askedAt().isBefore(solvedAt(card)),
                learned,
                known.waiver() != null,
                known.openBlockers(),
                openQuestions);
    }

    /** Asking about the first solution says nothing about the second. */
    private static Instant solvedAt(ComplaintCard card) {
        return card.state() instanceof ComplaintState.Confirmed confirmed
                ? confirmed.resolved().at()
                : card.receivedAt();
    }

    private static Facts.Point fact(Workspace.Point point) {
        return new Facts.Point(
                point.id(),
                point.position(),
                point.scope() != null,
                !point.finding().isBlank(),
                point.decision() != null,
                !point.answer().isBlank());
    }
}
