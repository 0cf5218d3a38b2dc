package org.heed.desk.web;

import org.heed.clock.ClockKind;
import org.heed.clock.ClockLists;
import org.heed.complaint.ActionLine;
import org.heed.complaint.ComplaintFilter;
import org.heed.complaint.ComplaintId;
import org.heed.complaint.ComplaintLine;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintOrder;
import org.heed.complaint.Phase;
import org.heed.escalation.EscalationCard;
import org.heed.escalation.EscalationLists;
import org.heed.identity.Me;
import org.heed.promise.PromiseCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is due today or overdue, of any kind, the oldest breach first; each with the one thing to do
 * about it. Whoever answers for others sees the complaints of all of them.
 */
@Component
class DueToday {

    private static final int MOST = 20;

    private final ComplaintLists complaints;
    private final ClockLists clocks;
    private final EscalationLists escalations;

    DueToday(ComplaintLists complaints, ClockLists clocks, EscalationLists escalations) {
        this.complaints = complaints;
        this.clocks = clocks;
        this.escalations = escalations;
    }

    List<DeskPages.Due> of(
            Me me,
            boolean over,
            LocalDate today,
            List<PromiseCard> promises,
            List<ActionLine> actions) {
        var end = today.plusDays(1).atStartOfDay(me.zone()).toInstant();
        var lines = complaints.list(me, filter(me, over, end), ComplaintOrder.DUE, MOST, null);
        var ids = lines.items().stream().map(it -> it.id().value()).toList();
        var next = clocks.next(me, ComplaintId.KIND, ids);
        var ofComplaints =
                lines.items().stream()
                        .map(it -> {
                            var clock = next.get(it.id().value());
                            return due(me, it, clock == null ? null : clock.kind(), end);
                        });
        var ofPromises =
                promises.stream()
                        .filter(it -> it.state().open() && needsMe(it, today, end))
                        .map(DueToday::due);
        var ofActions =
                actions.stream()
                        .filter(it -> !it.dueOn().isAfter(today))
                        .map(it -> due(it, endOf(me, it.dueOn())));
        var ofDecisions =
                escalations.waitingFor(me).stream()
                        .filter(it -> !it.askedBack() && it.rung().dueAt().isBefore(end))
                        .map(DueToday::due);
        return Stream.of(ofDecisions, ofComplaints, ofPromises, ofActions)
                .flatMap(it -> it)
                .sorted(Comparator.comparing(it -> first(it, end)))
                .limit(MOST)
                .toList();
    }

    /** A promise of the plan comes before what is due today, not before what is late. */
    private static Instant first(DeskPages.Due due, Instant end) {
        return due.kind().equals("promise") && !due.at().isBefore(end)
                ? end.minus(Duration.ofDays(1))
                : due.at();
    }

    /** Due by tonight, to be begun by now, or in today's plan. Source: R082, R083. */
    private static boolean needsMe(PromiseCard promise, LocalDate today, Instant end) {
        return promise.due().isBefore(end)
                || promise.care().remindedAt() != null
                || today.equals(promise.care().planOn());
    }

    private static ComplaintFilter filter(Me me, boolean over, Instant end) {
        return new ComplaintFilter(
                null, null, Set.of(), null, Set.of(), over ? null : me.id(), null, null, true, end);
    }

    private static Instant endOf(Me me, LocalDate day) {
        return day.plusDays(1).atStartOfDay(me.zone()).toInstant();
    }

    private static DeskPages.Due due(
            Me me, ComplaintLine line, @Nullable ClockKind kind, Instant end) {
        var page = "/complaints/" + line.number();
        var at = line.dueAt();
        // Whatever is due: the first thing a client gets is an answer.
        var first = line.phase() == Phase.RECEIVED ? ClockKind.ACKNOWLEDGE : kind;
        return new DeskPages.Due(
                "complaint",
                line.title(),
                line.language(),
                page,
                line.clientName(),
                kind == null ? "" : "clock.kind." + kind.word(),
                line.owner().equals(me.id()) ? "" : line.ownerName(),
                at == null ? end : at,
                false,
                first == null ? "look" : first.word(),
                page + (first == null ? "" : where(first)),
                false);
    }

    /** Where on the complaint, or on which sheet of it, the client gets what is due. */
    private static String where(ClockKind kind) {
        return switch (kind) {
            case ACKNOWLEDGE -> "/acknowledgement";
            case PRELIMINARY_PLAN -> "/plan";
            case ASSESSMENT -> "#points";
            case PROPOSAL, SECOND_STAGE_REVIEW -> "#proposal";
            case UPDATE, REPLY -> "#client-told";
            case RESOLUTION -> "#actions";
            case FOLLOW_UP, LATER_FOLLOW_UP -> "#follow-ups";
            case PROMISE -> "#promises";
        };
    }

    private static DeskPages.Due due(PromiseCard promise) {
        var page = "/promises/" + promise.id().value();
        return new DeskPages.Due(
                "promise",
                promise.text(),
                promise.language(),
                page,
                promise.aboutLabel(),
                promise.care().remindedAt() == null
                        ? "desk.today.promised"
                        : "desk.today.promise-begin",
                "",
                promise.due(),
                false,
                "keep",
                page + "/keeping",
                true);
    }

    /** Somebody cannot go on before I have decided. */
    private static DeskPages.Due due(EscalationCard asked) {
        return new DeskPages.Due(
                "decision",
                asked.question(),
                asked.language(),
                asked.url(),
                asked.clientName(),
                "desk.today.decision",
                asked.raisedBy().name(),
                asked.rung().dueAt(),
                false,
                "decide",
                asked.url(),
                false);
    }

    private static DeskPages.Due due(ActionLine action, Instant end) {
        var page = "/complaints/" + action.complaint();
        return new DeskPages.Due(
                "action",
                action.text(),
                null,
                page + "#action-" + action.id().value(),
                action.clientName(),
                "desk.today.action",
                "",
                end,
                true,
                "done",
                page + "/actions/" + action.id().value() + "/completion",
                false);
    }
}
