package org.heed.complaint;

import org.heed.identity.Me;
import org.heed.lesson.LessonLists;
import org.heed.promise.PromiseKind;
import org.heed.promise.PromiseLists;
import org.heed.promise.PromiseState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** Gathers what is known of a complaint, for the judging. */
@Component
class Factfinding {

    private final PointRepository points;
    private final CauseRepository causes;
    private final ListeningRepository listening;
    private final ActionRepository actions;
    private final AftercareRepository aftercare;
    private final LinkRepository links;
    private final PromiseLists promises;
    private final LessonLists lessons;
    private final JdbcClient jdbc;

    Factfinding(
            PointRepository points,
            CauseRepository causes,
            ListeningRepository listening,
            ActionRepository actions,
            AftercareRepository aftercare,
            LinkRepository links,
            PromiseLists promises,
            LessonLists lessons,
            JdbcClient jdbc) {
        this.points = points;
        this.causes = causes;
        this.listening = listening;
        this.actions = actions;
        this.aftercare = aftercare;
        this.links = links;
        this.promises = promises;
        this.lessons = lessons;
        this.jdbc = jdbc;
    }

    Facts of(Me me, ComplaintCard card) {
        var id = card.id();
        var heard = listening.of(id);
        return new Facts(
                card.severity(),
                card.emotion(),
                talked(id),
                heard.isPresent(),
                heard.map(it -> it.readBack() != null).orElse(false),
                causes.of(id).stream().anyMatch(Workspace.AttributedCause::primary),
                points.of(id).stream().map(Factfinding::fact).toList(),
                actions.of(id).stream()
                        .map(it -> new Facts.Action(it.id(), it.text(), it.state()))
                        .toList(),
                promises.open(me, id.subject()).stream()
                        .filter(it -> it.kind() != PromiseKind.NEXT_UPDATE)
                        .filter(it -> !(it.state() instanceof PromiseState.Renegotiated))
                        .map(it -> it.text())
                        .toList(),
                aftercare.followUps(id).stream()
                        .map(it -> new Facts.FollowUp(it.id(), it.dueAt(), it.heldAt() != null))
                        .toList(),
                aftercare
                        .satisfaction(id)
                        .map(it -> !it.askedAt().isBefore(solvedAt(card)))
                        .orElse(false),
                !lessons.of(me, id.subject()).isEmpty(),
                aftercare.waiver(id).isPresent(),
                links.openBlockers(id));
    }

    /** Asking about the first solution says nothing about the second. */
    private static Instant solvedAt(ComplaintCard card) {
        return card.state() instanceof ComplaintState.Confirmed confirmed
                ? confirmed.resolved().at()
                : card.receivedAt();
    }

    private boolean talked(ComplaintId id) {
        return jdbc.sql("select talked_at is not null from complaint where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
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
