package org.heed.desk.web;

import org.heed.complaint.ComplaintLists;
import org.heed.complaint.WaitingLine;
import org.heed.escalation.EscalationCard;
import org.heed.escalation.SupportCard;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whom we wait for: clients who decide about a proposal, and superiors I asked. */
@Component
class OthersTurn {

    private static final int MOST = 6;

    private final ComplaintLists complaints;

    OthersTurn(ComplaintLists complaints) {
        this.complaints = complaints;
    }

    /** The longest first. */
    List<TodayPages.Waiting> of(Glance at) {
        var turns = at.turns().get();
        var clients = complaints.waiting(at.me(), at.over() ? null : at.me().id(), MOST);
        return Stream.of(
                        clients.stream().map(it -> line(it, at.day())),
                        turns.asked().stream()
                                .filter(it -> !it.askedBack())
                                .map(it -> line(it, at)),
                        turns.helpAsked().stream().map(it -> line(it, at)))
                .flatMap(it -> it)
                .sorted(Comparator.comparing(TodayPages.Waiting::since))
                .limit(MOST)
                .toList();
    }

    private static TodayPages.Waiting line(WaitingLine it, LocalDate today) {
        var by = it.answerBy();
        return new TodayPages.Waiting(
                it.title(),
                it.language(),
                "/complaints/" + it.number() + "#proposal",
                it.clientName(),
                "desk.today.waiting.version",
                "",
                it.version(),
                it.putAt(),
                by,
                by != null && by.isBefore(today));
    }

    private static TodayPages.Waiting line(EscalationCard it, Glance at) {
        return new TodayPages.Waiting(
                it.question(),
                it.language(),
                it.url(),
                it.clientName(),
                "desk.today.waiting.decision",
                it.rung().personName(),
                0,
                it.raisedAt(),
                null,
                it.overdue(at.now()));
    }

    private static TodayPages.Waiting line(SupportCard it, Glance at) {
        return new TodayPages.Waiting(
                it.text(),
                it.language(),
                it.url(),
                it.clientName(),
                "desk.today.waiting.help",
                it.toName(),
                0,
                it.askedAt(),
                null,
                it.overdue(at.now()));
    }
}
