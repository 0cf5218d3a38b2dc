package org.heed.desk.web;

import org.heed.desk.web.DuePages.Due;
import org.heed.escalation.EscalationCard;
import org.heed.escalation.EscalationLists;
import org.heed.escalation.SupportCard;
import org.heed.escalation.SupportLists;
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

    private final EscalationLists escalations;
    private final SupportLists support;

    QuestionsDue(EscalationLists escalations, SupportLists support) {
        this.escalations = escalations;
        this.support = support;
    }

    @Override
    public String word() {
        return "question";
    }

    @Override
    public List<Due> due(Glance at) {
        var decisions =
                at.leads()
                        ? Stream.<Due>of()
                        : escalations.waitingFor(at.me()).stream()
                                .filter(it ->
                                        !it.askedBack() && it.rung().dueAt().isBefore(at.end()))
                                .map(QuestionsDue::decide);
        var back =
                escalations.mine(at.me()).stream()
                        .filter(EscalationCard::askedBack)
                        .map(QuestionsDue::answerBack);
        var help =
                support.waitingFor(at.me()).stream()
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
