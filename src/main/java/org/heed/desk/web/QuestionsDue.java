package org.heed.desk.web;

import org.heed.desk.web.DuePages.Due;
import org.heed.escalation.EscalationCard;
import org.heed.escalation.SupportCard;
import org.heed.kernel.Subject;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody of us cannot go on before I have answered: a decision, a question back, a call for help.
 * A superior has decisions in a place of their own.
 */
@Component
@Order(0)
class QuestionsDue implements DueKind {

    @Override
    public String word() {
        return "question";
    }

    @Override
    public List<Due> due(Glance at) {
        var turns = at.turns().get();
        var decisions =
                at.leads()
                        ? Stream.<Due>of()
                        : turns.toDecide().stream()
                                .filter(it ->
                                        !it.askedBack() && it.rung().dueAt().isBefore(at.end()))
                                .map(QuestionsDue::decide);
        var back =
                turns.asked().stream()
                        .filter(EscalationCard::askedBack)
                        .map(QuestionsDue::answerBack);
        var help =
                turns.toHelp().stream()
                        .filter(it -> it.dueAt().isBefore(at.end()))
                        .map(QuestionsDue::help);
        return Stream.of(decisions, back, help).flatMap(it -> it).toList();
    }

    static Due decide(EscalationCard asked) {
        return Due.of("decision", decision(asked), asked.rung().dueAt())
                .titled(asked.question(), asked.language(), asked.url())
                .said(asked.clientName(), "desk.today.decision", asked.raisedBy().name())
                .leads("decide", asked.url(), "e");
    }

    /** They asked me something first; their answer waits for mine. */
    private static Due answerBack(EscalationCard asked) {
        return Due.of("question", decision(asked), asked.rung().dueAt())
                .titled(asked.question(), asked.language(), asked.url())
                .said(asked.clientName(), "desk.today.asked-back", asked.rung().personName())
                .leads("answer", asked.url() + "#questions", "r");
    }

    private static Due help(SupportCard asked) {
        return Due.of("support", new Subject("support", asked.id().value()), asked.dueAt())
                .titled(asked.text(), asked.language(), asked.url())
                .said(asked.clientName(), "desk.today.support", asked.byName())
                .leads("answer", asked.url(), "r");
    }

    private static Subject decision(EscalationCard asked) {
        return new Subject("escalation", asked.id().value());
    }
}
