package org.heed.desk.web;

import org.heed.clock.ClockKind;
import org.heed.clock.ClockLists;
import org.heed.complaint.ComplaintFilter;
import org.heed.complaint.ComplaintId;
import org.heed.complaint.ComplaintLine;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintOrder;
import org.heed.complaint.Phase;
import org.heed.desk.web.DuePages.Due;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Time limits of complaints, each with where its client gets what is due. Whoever answers for
 * others sees those of all of them. A promise is shown by who keeps it, not here.
 */
@Component
@Order(2)
class ComplaintsDue implements DueKind {

    private static final int MOST = 30;

    private final ComplaintLists complaints;
    private final ClockLists clocks;

    ComplaintsDue(ComplaintLists complaints, ClockLists clocks) {
        this.complaints = complaints;
        this.clocks = clocks;
    }

    @Override
    public String word() {
        return "complaint";
    }

    @Override
    public List<Due> due(Glance at) {
        var lines = complaints.list(at.me(), filter(at), ComplaintOrder.DUE, MOST, null).items();
        var ids = lines.stream().map(it -> it.id().value()).toList();
        var next = clocks.next(at.me(), ComplaintId.KIND, ids);
        return lines.stream()
                .map(it -> {
                    var clock = next.get(it.id().value());
                    return due(at, it, clock == null ? null : clock.kind());
                })
                .toList();
    }

    private static ComplaintFilter filter(Glance at) {
        return new ComplaintFilter(
                null,
                null,
                Set.of(),
                null,
                Set.of(),
                at.over() ? null : at.me().id(),
                null,
                null,
                true,
                at.end());
    }

    private static Due due(Glance at, ComplaintLine line, @Nullable ClockKind kind) {
        var page = "/complaints/" + line.number();
        // Whatever is due: the first thing a client gets is an answer.
        var first = line.phase() == Phase.RECEIVED ? ClockKind.ACKNOWLEDGE : kind;
        Instant due = line.dueAt();
        return Due.of("complaint", line.id().subject(), due == null ? at.end() : due)
                .titled(line.title(), line.language(), page)
                .said(
                        line.clientName(),
                        kind == null ? "" : "clock.kind." + kind.word(),
                        line.owner().equals(at.me().id()) ? "" : line.ownerName())
                .leads(
                        first == null ? "look" : first.word(),
                        page + (first == null ? "" : where(first)),
                        "r");
    }

    /** Where on the complaint, or on which sheet of it, the client gets what is due. */
    private static String where(ClockKind kind) {
        return switch (kind) {
            case ACKNOWLEDGE -> "/acknowledgement";
            case PRELIMINARY_PLAN -> "/plan";
            case ASSESSMENT -> "#points";
            case PROPOSAL, SECOND_STAGE_REVIEW -> "#proposal";
            case CHANGE_DECISION -> "#points";
            case UPDATE, REPLY -> "#client-told";
            case RESOLUTION -> "#actions";
            case FOLLOW_UP, LATER_FOLLOW_UP -> "#follow-ups";
            case PROMISE -> "#promises";
        };
    }
}
